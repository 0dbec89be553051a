import { Injectable } from '@nestjs/common';
import { actor, BadInput, Role, rows, TooLate } from '@nextround/tenancy';
import type { Language } from '@nextround/access';
import { mustNotTell } from '@nextround/disclosure';
import { FeedbackRequests } from '@nextround/feedback';
import { post, PostedLetter, unpost } from '@nextround/mail';
import { Messages } from '@nextround/messages';
import { HiringContact } from '@nextround/pipeline';
import type { DraftFacts } from './draft-facts.js';
import { draftOf } from './drafts.js';
import { factsOfDraft } from './facts-of-a-draft.js';
import { ASKING, Channel, FollowUpKind, FollowUpStep } from './follow-up-step.entity.js';
import { close, FollowUps, stepInHand } from './follow-ups.service.js';
import type { SendFollowUpInput } from './send.inputs.js';

/** A letter as it is to leave for a hiring side. */
interface Words {
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
}

@Injectable()
export class Sending {
  constructor(
    private readonly followUps: FollowUps,
    private readonly requests: FeedbackRequests,
    private readonly messages: Messages,
  ) {}

  /** Sends what the step is about, as its owner wrote it or as the draft stands, and closes it. @returns the step that was closed */
  async send(input: SendFollowUpInput): Promise<string> {
    const step = await rungOf(await stepInHand(input.stepId));
    mustBeAddressed(input, step);
    const facts = await factsOfDraft(step.id);
    if (!facts) throw BadInput.at('input.stepId', 'mailed', 'There is nothing to send for this step.');
    const to = facts.companyId && step.owner !== Role.CANDIDATE ? await contactOf(input, facts) : facts.contact;
    const language = input.language ?? facts.language;
    const draft = draftOf({ ...facts, contact: to }, { channel: Channel.EMAIL, language })!;
    const words = { subject: input.subject || draft.subject || '', body: input.body || draft.body, language };
    if (step.kind === FollowUpKind.NO_NEWS_UPDATE) {
      // The message is the news: with it, the candidate has heard something.
      await this.messages.send({ candidateId: step.candidateId, body: words.body });
      return step.id;
    }
    if (facts.companyId) {
      await mustNotTell(words.subject, step.candidateId, facts.companyId, 'input.subject');
      await mustNotTell(words.body, step.candidateId, facts.companyId, 'input.body');
    }
    if (step.owner === Role.CANDIDATE) await write(step, facts, words, receiverOf(input, facts));
    else if (ASKING.includes(step.kind))
      await this.requests.ask({ interviewId: step.interviewId, contactId: to!.id }, { ...words, about: aboutOf(step) });
    else await write(step, facts, words, { name: to!.name, address: to!.email! });
    // Whoever waits for an answer does not have it by asking.
    if (step.kind !== FollowUpKind.FEEDBACK_EXPECTED) await close(step, Channel.EMAIL);
    return step.id;
  }

  /** Takes a mail back that has not left. @returns the step it was sent for, open again */
  async unsend(stepId: string): Promise<string> {
    const given = await rows(FollowUpStep).get(stepId);
    given.mustBeOf(actor());
    if (given.kind === FollowUpKind.NO_NEWS_UPDATE)
      throw new TooLate('This went out as a message. While it waits, it can be taken back in its thread.');
    const step = (await waiting(given)) ? given : await firstFollowUp(given);
    const letter = step && (await waiting(step));
    if (!letter || !(await unpost(letter.id))) throw new TooLate('There is no mail of this step that has not left yet.');
    if (step.owner !== Role.CANDIDATE) await this.requests.takeBack(letter.id);
    return step.outcome === 'DONE' ? this.followUps.reopen(step.id) : step.id;
  }
}

/** @throws BadInput where a receiver is named in a way that is not the owner's */
function mustBeAddressed({ to, contactId }: SendFollowUpInput, { owner }: FollowUpStep): void {
  if (owner === Role.CANDIDATE && contactId)
    throw BadInput.at('input.contactId', 'role', 'A mail of the candidate goes to an address. Name it in input.to.');
  if (owner !== Role.CANDIDATE && to)
    throw BadInput.at('input.to', 'role', 'A mail of the agency goes to a hiring contact. Name one in input.contactId.');
}

/** To ask for feedback that is expected is the first follow-up, for as long as that one is open. */
async function rungOf(step: FollowUpStep): Promise<FollowUpStep> {
  const first = await firstFollowUp(step);
  return first?.outcome === 'SCHEDULED' ? first : step;
}

const firstFollowUp = async ({ kind, interviewId }: FollowUpStep): Promise<FollowUpStep | undefined> =>
  kind === FollowUpKind.FEEDBACK_EXPECTED ? rows(FollowUpStep).one({ interviewId, kind: FollowUpKind.FIRST_FOLLOW_UP }) : undefined;

const waiting = ({ id }: FollowUpStep): Promise<PostedLetter | undefined> =>
  rows(PostedLetter).one({ aboutType: 'FollowUpStep', aboutId: id, sentAt: null, takenBackAt: null });

const aboutOf = ({ id }: FollowUpStep) => ({ type: 'FollowUpStep', id });

async function write(step: FollowUpStep, facts: DraftFacts, words: Words, to: { name: string; address: string }): Promise<void> {
  await post({
    ...words,
    to,
    from: { name: step.owner === Role.CANDIDATE ? facts.author : `${facts.author}, ${facts.agency}` },
    replyTo: { name: facts.author, address: facts.authorEmail },
    zone: facts.timeZone,
    about: aboutOf(step),
    candidateId: step.candidateId,
  });
}

/** @throws BadInput naming what is missing, where nobody's address is known */
function receiverOf({ to }: SendFollowUpInput, { interviewers, company }: DraftFacts): { name: string; address: string } {
  const known = to ? interviewers.find((i) => i.email?.toLowerCase() === to.toLowerCase()) : interviewers.find((i) => i.email);
  const address = to ?? known?.email;
  if (!address) throw BadInput.at('input.to', 'required', 'No address is known of anybody who held this interview. Name one in input.to.');
  return { name: known?.name ?? (interviewers.length === 1 ? interviewers[0]!.name : (company ?? address)), address };
}

/** @throws BadInput where nobody can be asked, or who is named belongs to another company */
async function contactOf({ contactId }: SendFollowUpInput, { companyId, contact, company }: DraftFacts): Promise<DraftFacts['contact']> {
  if (!contactId) {
    if (contact) return contact;
    throw BadInput.at('input.contactId', 'required', `Nobody at ${company} has an e-mail address yet. Add a hiring contact with one.`);
  }
  const named = await rows(HiringContact).one({ id: contactId });
  if (!named || named.clientCompanyId !== companyId)
    throw BadInput.at('input.contactId', 'exists', 'This contact does not exist at the company of this interview.');
  if (!named.email)
    throw BadInput.at('input.contactId', 'email', `${named.name} has no e-mail address yet. Add a contact with one, then ask.`);
  return { id: named.id, name: named.name, email: named.email };
}
