import type { ApolloClient } from '@apollo/client';
import type { PrepPackWordsFragment } from '../gql/graphql';
import { type Trouble, troubleOf } from '../look/trouble';
import { draftOf, inputOf, type PackDraft, type PackField, packFields, saysTheSame } from './pack-draft';
import { PrepEditorDocument, preparedOf, UpdatePrepPack } from './prep-editor-document';

const typingPause = 700;
const tryAgainAfter = 10_000;
const comesBack = ['OFFLINE', 'INTERNAL', 'RATE_LIMITED'];

interface State {
  readonly draft: PackDraft;
  readonly unsaved: ReadonlySet<PackField>;
  readonly saving: boolean;
  readonly trouble?: Trouble;
  /** After a conflict: what somebody else wrote meanwhile. */
  readonly theirs?: PrepPackWordsFragment;
}

/**
 * Where one pack is written: every word goes out a moment after it was typed, one call at a time, against the version it was typed
 * over. What somebody else wrote meanwhile stops it, and nothing typed is lost until one of the two was chosen.
 */
export class PackDesk {
  private state: State;
  private version: number;
  private flight: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: ApolloClient,
    private readonly interviewId: string,
    pack: PrepPackWordsFragment | null | undefined,
  ) {
    this.version = pack?.version ?? 0;
    this.state = { draft: draftOf(pack), unsaved: new Set(), saving: false };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = () => this.state;

  /** What the server holds by now, where nothing typed here stands against it. */
  seen(pack: PrepPackWordsFragment | null | undefined): void {
    if (!pack || pack.version <= this.version || this.flight || this.state.unsaved.size > 0) return;
    this.absorb(pack);
  }

  write(patch: Partial<PackDraft>, typing = false): void {
    const unsaved = new Set([...this.state.unsaved, ...(Object.keys(patch) as PackField[])]);
    this.change({ draft: { ...this.state.draft, ...patch }, unsaved });
    if (!this.state.theirs) this.later(typing ? typingPause : 0);
  }

  /** Sends what is not saved. @returns whether all of it is, by then */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.state.unsaved.size > 0 && !this.state.theirs) {
      const before = this.state;
      this.flight ??= this.save().finally(() => {
        this.flight = null;
      });
      await this.flight;
      if (this.state.trouble && this.state.draft === before.draft) break;
    }
    return this.state.unsaved.size === 0;
  }

  /** The words here, over what somebody else wrote; where nothing was written here, theirs stay. */
  keepMine(): void {
    this.editAgain();
    void this.flush();
  }

  /** Back to the words here; they are sent over theirs with whatever is typed next. */
  editAgain(): void {
    const { theirs, trouble } = this.state;
    if (theirs) this.absorb(theirs);
    else this.version = trouble?.currentVersion ?? this.version;
    this.change({ trouble: undefined, theirs: undefined });
  }

  takeTheirs(): void {
    const { theirs } = this.state;
    this.change({ trouble: undefined, theirs: undefined, unsaved: new Set() });
    if (theirs) this.absorb(theirs);
  }

  private async save(): Promise<void> {
    const { draft: sent, unsaved } = this.state;
    this.change({ saving: true });
    try {
      const { data } = await this.client.mutate({
        mutation: UpdatePrepPack,
        variables: { input: { interviewId: this.interviewId, expectedVersion: this.version, ...inputOf(sent, unsaved) } },
      });
      const typedSince = [...unsaved].filter((field) => this.state.draft[field] !== sent[field]);
      this.change({
        unsaved: new Set([...typedSince, ...[...this.state.unsaved].filter((field) => !unsaved.has(field))]),
        trouble: undefined,
      });
      if (data) this.absorb(data.updatePrepPack.prepPack);
    } catch (error) {
      await this.met(troubleOf(error));
    } finally {
      this.change({ saving: false });
    }
  }

  private async met(trouble: Trouble): Promise<void> {
    if (trouble.code === 'CONFLICT') {
      const { data } = await this.client
        .query({ query: PrepEditorDocument, variables: { id: this.interviewId }, fetchPolicy: 'network-only' })
        .catch(() => ({ data: undefined }));
      const theirs = (data && preparedOf(data)?.prepPack) ?? undefined;
      return this.change({ trouble, theirs });
    }
    this.change({ trouble });
    if (comesBack.includes(trouble.code)) this.later((trouble.retryAfter ?? 0) * 1000 || tryAgainAfter);
  }

  /** Takes over the version, and the words wherever nothing unsaved stands. Rows that say the same keep their names. */
  private absorb(pack: PrepPackWordsFragment): void {
    this.version = pack.version;
    const [standing, fresh] = [this.state.draft, draftOf(pack)];
    const other = packFields.filter((field) => !this.state.unsaved.has(field) && !saysTheSame(standing, fresh, field));
    if (other.length > 0) this.change({ draft: { ...standing, ...Object.fromEntries(other.map((field) => [field, fresh[field]])) } });
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private change(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
