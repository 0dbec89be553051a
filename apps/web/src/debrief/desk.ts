import type { ApolloClient } from '@apollo/client';
import type { DebriefWordsFragment } from '../gql/graphql';
import { type Trouble, troubleOf } from '../look/trouble';
import { SaveDebrief, SubmitDebrief } from './debrief-documents';
import { type Draft, emptyOutbox, forgetDrafts, type Outbox, readOutbox, writeOutbox } from './outbox';

const typingPause = 700;
const tryAgainAfter = 10_000;
const comesBack = ['OFFLINE', 'INTERNAL', 'RATE_LIMITED'];

interface State {
  readonly outbox: Outbox;
  readonly trouble?: Trouble;
  readonly sending: boolean;
}

const inputs = (answers: Record<string, Draft>) =>
  Object.entries(answers).map(([promptId, { rating, text, audience }]) => ({ promptId, rating, text: text.trim() || null, audience }));

/**
 * Where one debrief is written. It outlives the page that shows it: every tap is on this machine at once and at the
 * server a moment later, one call at a time; without a network it stays here and goes out when the network is back.
 */
export class Desk {
  private state: State;
  private version = 0;
  private submitted = false;
  private flight: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: ApolloClient,
    private readonly interviewId: string,
  ) {
    this.state = { outbox: readOutbox(interviewId), sending: false };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = () => this.state;

  /** What the server holds by now, from whichever answer came last. */
  seen(debrief: Pick<DebriefWordsFragment, 'version' | 'submittedAt'> | null | undefined): void {
    this.version = Math.max(this.version, debrief?.version ?? 0);
    this.submitted = Boolean(debrief?.submittedAt);
  }

  write(promptId: string, draft: Draft, typing: boolean): void {
    const { outbox } = this.state;
    this.keep({ ...outbox, revised: this.submitted, answers: { ...outbox.answers, [promptId]: draft } });
    this.later(typing ? typingPause : 0);
  }

  skip(promptId: string): void {
    this.keep({ ...this.state.outbox, skipped: [...this.state.outbox.skipped, promptId] });
  }

  /** Sends what waits here. Asked while a call is under way, it answers with that call. */
  flush(): Promise<void> {
    const { answers } = this.state.outbox;
    if (this.flight || Object.keys(answers).length === 0) return this.flight ?? Promise.resolve();
    this.flight = this.save(answers).finally(() => {
      this.flight = null;
    });
    return this.flight;
  }

  /** @returns whether it went through; what stood in the way is the state's `trouble` */
  async submit(): Promise<boolean> {
    clearTimeout(this.timer);
    this.change({ sending: true });
    try {
      await this.flight;
      const answers = inputs(this.state.outbox.answers);
      const { data } = await this.client.mutate({ mutation: SubmitDebrief, variables: { input: { ...this.about(), answers } } });
      this.seen(data?.submitDebrief.debrief);
      emptyOutbox(this.interviewId);
      this.change({ outbox: readOutbox(this.interviewId), trouble: undefined });
      return true;
    } catch (error) {
      this.change({ trouble: troubleOf(error) });
      return false;
    } finally {
      this.change({ sending: false });
    }
  }

  /** The words here, over what another device wrote in between. */
  keepMine(): void {
    this.version = this.state.trouble?.currentVersion ?? this.version;
    this.change({ trouble: undefined });
    void this.flush();
  }

  /** The words of the other device; what waited here is given up. */
  takeTheirs(): void {
    this.version = this.state.trouble?.currentVersion ?? this.version;
    this.keep({ ...this.state.outbox, answers: {} });
    this.change({ trouble: undefined });
  }

  /** Sends nothing more. */
  close(): void {
    clearTimeout(this.timer);
  }

  private async save(answers: Record<string, Draft>): Promise<void> {
    try {
      const { data } = await this.client.mutate({
        mutation: SaveDebrief,
        variables: { input: { ...this.about(), answers: inputs(answers) } },
      });
      this.seen(data?.saveDebrief.debrief);
      const left = Object.entries(this.state.outbox.answers).filter(([id, draft]) => answers[id] !== draft);
      this.keep({ ...this.state.outbox, answers: Object.fromEntries(left) });
      this.change({ trouble: undefined });
      if (left.length > 0) this.later(typingPause);
    } catch (error) {
      const met = troubleOf(error);
      if (comesBack.includes(met.code)) this.later((met.retryAfter ?? 0) * 1000 || tryAgainAfter);
      else this.change({ trouble: met });
    }
  }

  private about() {
    return { interviewId: this.interviewId, expectedVersion: this.version || null };
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private keep(outbox: Outbox): void {
    writeOutbox(this.interviewId, outbox);
    this.change({ outbox });
  }

  private change(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const desks = new Map<string, Desk>();
/** Signed in or by a link: whose token goes along is part of where one writes. */
const clients = new WeakMap<ApolloClient, number>();
let known = 0;

export function deskOf(client: ApolloClient, interviewId: string): Desk {
  const mine = clients.get(client) ?? (known += 1);
  clients.set(client, mine);
  const key = `${mine}.${interviewId}`;
  const desk = desks.get(key) ?? new Desk(client, interviewId);
  desks.set(key, desk);
  return desk;
}

/** Words in progress belong to one person: none stay behind for the next one at this machine. */
export function clearDesks(): void {
  for (const desk of desks.values()) desk.close();
  desks.clear();
  forgetDrafts();
}
