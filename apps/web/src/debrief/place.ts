/** Where one is in a debrief: at a question by its number (the one after the last asks what was asked), or past them. */
export type Place = number | 'review' | 'sent';

export const placeOf = (step: unknown): Place | undefined => {
  if (step === 'review' || step === 'sent') return step;
  const number = Number(step);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};
