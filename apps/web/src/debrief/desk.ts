import { newKey } from '../access/new-key';
import { lineStore } from '../access/reach';
import { type Trouble, troubleOf } from '../look/trouble';
import type { DebriefInterview, Door, Opened } from './doors';
import {
  ForgetAskedQuestionDocument,
  NoteAskedQuestionDocument,
  SaveDebriefDocument,
  ShareAskedQuestionsDocument,
  SubmitDebriefDocument,
} from './gql/graphql';
import { forgetDebrief, keepDebrief } from './kept-debrief';
import { type Act, type Draft, joined, type Outbox, outboxKey, readOutbox, type Waiting, writeOutbox } from './outbox';

const typingPause = 700;
const tryAgainAfter = 10_000;
const comesBack = ['OFFLINE', 'INTERNAL', 'RATE_LIMITED'];

export interface DeskState {
  /** As the server last told it. */
  readonly interview: DebriefInterview;
  readonly outbox: Outbox;
  /** What stands in the way of what waits, until somebody does something about it. */
  readonly trouble?: Trouble;
}

const inputs = (answers: Readonly<Record<string, Draft>>) =>
  Object.entries(answers).map(([promptId, { rating, text, audience }]) => ({ promptId, rating, text: text.trim() || null, audience }));

/** One at a time among the tabs of this machine: what waits is the same in all of them. */
const alone = (name: string, act: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(name, act).then(() => undefined) : act();

/**
 * Where one debrief is written. Every act is on this machine the moment it is done, and goes to the server in order, one call at a time;
 * without a line it stays, also over a closed tab, and goes out when the line is back. An act bears a key, so that one whose answer was
 * lost can be sent again and is done once.
 */
export class Desk {
  private state: DeskState;
  private flight: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typingUntil = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly door: Door,
    private readonly opened: Opened,
  ) {
    const { interview } = opened;
    this.state = { interview, outbox: readOutbox(interview.id) };
    this.seen(interview);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = () => this.state;

  /** Sends while the page stands: now, when the line is back, when somebody comes back to it. */
  open(): () => void {
    const send = () => void this.flush();
    const settle = lineStore.subscribe(() => lineStore.isCut() || send());
    const elsewhere = (event: StorageEvent) => {
      if (event.key === outboxKey(this.state.interview.id)) this.change({ outbox: readOutbox(this.state.interview.id) });
    };
    addEventListener('focus', send);
    addEventListener('storage', elsewhere);
    send();
    return () => {
      settle();
      removeEventListener('focus', send);
      removeEventListener('storage', elsewhere);
      clearTimeout(this.timer);
    };
  }

  seen(interview: DebriefInterview): void {
    this.change({ interview });
    // Handed over, it need not be here any more.
    if (interview.debrief?.submittedAt) forgetDebrief(this.door.key);
    else keepDebrief(this.door.key, { ...this.opened, interview });
  }

  /** It could not be opened anew: without a line that changes nothing, everything else stands in the way. */
  shut(failure: unknown): void {
    const trouble = troubleOf(failure);
    if (trouble.code !== 'OFFLINE') this.change({ trouble });
  }

  write(promptId: string, draft: Draft, typing: boolean): void {
    if (typing) this.typingUntil = Date.now() + typingPause;
    this.act({ kind: 'save', answers: { [promptId]: draft } }, { revised: Boolean(this.state.interview.debrief?.submittedAt) });
  }

  act(act: Act, also: Partial<Outbox> = {}): void {
    const { interview } = this.state;
    this.keep((outbox) => ({ ...outbox, ...also, waiting: joined(outbox.waiting, act, interview.debrief?.version ?? 0) }));
    this.later(Math.max(0, this.typingUntil - Date.now()));
  }

  skip(promptId: string): void {
    this.keep((outbox) => ({ ...outbox, skipped: [...outbox.skipped, promptId] }));
  }

  /** The words here, over what another device wrote in between. */
  keepMine(): void {
    const over = this.state.trouble?.currentVersion ?? 0;
    this.keep(({ waiting, ...rest }) => ({ ...rest, waiting: waiting.map((one) => ({ ...untried(one), over })) }));
    void this.flush();
  }

  /** The words of the other device; what waited here is given up. */
  async takeTheirs(): Promise<void> {
    const theirs = await this.door.open(this.opened.language).catch(() => undefined);
    if (!theirs) return;
    this.keep(({ waiting, ...rest }) => ({ ...rest, waiting: waiting.filter(({ kind }) => kind !== 'save' && kind !== 'submit') }));
    this.change({ trouble: undefined });
    this.seen(theirs.interview);
  }

  /** Sends what waits, in order. Asked while calls are under way, it answers with those. */
  flush(): Promise<void> {
    if (this.state.outbox.waiting.length === 0) return Promise.resolve();
    this.typingUntil = 0;
    this.flight ??= alone(outboxKey(this.state.interview.id), () => this.sendAll()).finally(() => {
      this.flight = undefined;
    });
    return this.flight;
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = readOutbox(this.state.interview.id).waiting[0];
      if (!next) return this.change({ trouble: undefined });
      // Whoever is still typing is let finish.
      if (!next.tried && next.kind === 'save' && Date.now() < this.typingUntil) return;
      if (!next.tried) this.replace(next.key, { ...next, tried: true });
      try {
        await this.send(next);
      } catch (error) {
        return this.met(next, troubleOf(error));
      }
      this.change({ trouble: undefined });
    }
  }

  private async send(act: Waiting): Promise<void> {
    const interviewId = this.state.interview.id;
    const about = { interviewId, expectedVersion: act.over };
    switch (act.kind) {
      case 'save': {
        const { saveDebrief } = await this.door.line.ask(
          SaveDebriefDocument,
          { input: { ...about, answers: inputs(act.answers) } },
          act.key,
        );
        return this.settle(act, { debrief: saveDebrief.debrief });
      }
      case 'submit': {
        const { submitDebrief } = await this.door.line.ask(SubmitDebriefDocument, { input: { ...about, answers: [] } }, act.key);
        return this.settle(act, { debrief: submitDebrief.debrief });
      }
      case 'note': {
        const { noteAskedQuestion } = await this.door.line.ask(
          NoteAskedQuestionDocument,
          { input: { interviewId, text: act.text } },
          act.key,
        );
        const { askedQuestion } = noteAskedQuestion;
        const others = this.state.interview.askedQuestions.filter(({ id }) => id !== askedQuestion.id);
        return this.settle(act, { askedQuestions: [...others, askedQuestion] }, askedQuestion.id);
      }
      case 'forget': {
        const input = { askedQuestionId: act.question };
        return this.settle(act, (await this.door.line.ask(ForgetAskedQuestionDocument, { input }, act.key)).forgetAskedQuestion.interview);
      }
      case 'share': {
        const input = { interviewId, agreed: act.agreed };
        return this.settle(act, (await this.door.line.ask(ShareAskedQuestionsDocument, { input }, act.key)).shareAskedQuestions.interview);
      }
    }
  }

  /** It is done. What was done over the same state afterwards was done over this; a question noted here goes by its id now. */
  private settle(act: Waiting, told: Partial<DebriefInterview>, id?: string): void {
    this.keep(({ waiting, ...rest }) => ({
      ...rest,
      revised: act.kind === 'submit' ? waiting.some(({ kind }) => kind === 'save') : rest.revised,
      waiting: waiting
        .filter(({ key }) => key !== act.key)
        .map((one) => (told.debrief && one.over === act.over ? { ...one, over: told.debrief.version } : one))
        .map((one) => (id && one.kind === 'forget' && one.question === act.key ? { ...one, question: id } : one)),
    }));
    this.seen({ ...this.state.interview, ...told });
  }

  private met(act: Waiting, trouble: Trouble): void {
    const version = act.kind === 'save' || act.kind === 'submit';
    // Of what has no version, a conflict says that the first sending of it is still under way.
    const underWay = trouble.code === 'CONFLICT' && !version;
    if (comesBack.includes(trouble.code) || underWay) return this.later((trouble.retryAfter ?? 0) * 1000 || tryAgainAfter);
    // Somebody took the question away already.
    if (act.kind === 'forget' && trouble.code === 'NOT_FOUND') {
      const { askedQuestions } = this.state.interview;
      this.settle(act, { askedQuestions: askedQuestions.filter(({ id }) => id !== act.question) });
      return this.later(0);
    }
    // Refused, so not done: it may be changed, and is another act when it goes out again. A lapsed session refuses nothing.
    if (trouble.code !== 'UNAUTHENTICATED') this.replace(act.key, untried(act));
    // Asked in the words of an earlier version of the page. What it was done over says whether it was done.
    if (trouble.code === 'IDEMPOTENCY_MISMATCH') return this.later(0);
    this.change({ trouble });
  }

  private replace(key: string, act: Waiting): void {
    this.keep(({ waiting, ...rest }) => ({ ...rest, waiting: waiting.map((one) => (one.key === key ? act : one)) }));
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** By what is kept, not by what this tab remembers: another tab may have written. */
  private keep(change: (outbox: Outbox) => Outbox): void {
    const { id } = this.state.interview;
    writeOutbox(id, change(readOutbox(id)));
    this.change({ outbox: readOutbox(id) });
  }

  private change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const untried = (act: Waiting): Waiting => ({ ...act, tried: undefined, key: newKey() });
