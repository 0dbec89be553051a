/** Tells that something may be new for an agency. */
export interface Watching {
  /** What changes from now on is noticed: ask for the watch first, and look at what there is afterwards. */
  watch(agencyId: string): Watch;
}

export interface Watch {
  /**
   * Waits for the next change, or answers at once where one came since it was last asked.
   * @param atMost milliseconds
   * @returns false where that time is over, or the watch has ended
   */
  moved(atMost?: number): Promise<boolean>;
  end(): void;
}
