import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actor, BadInput, clock, happened, member, NotYet, Role, rows, TooLate } from '@nextround/tenancy';
import { Member } from '@nextround/access';
import { later } from '@nextround/jobs';
import { Candidate } from '@nextround/pipeline';
import { burstOf, take, tellOf } from './bursts.js';
import { Message } from './message.entity.js';
import type { SendMessageInput } from './messages.inputs.js';
import { awake, receiversOf } from './receivers.js';

@Injectable()
export class Messages {
  /** Writes to the other side. In their quiet hours it waits for the end of them, unless it is urgent. */
  async send({ candidateId, body, urgent: asked }: SendMessageInput): Promise<string> {
    const candidate = await this.threadOf(candidateId);
    const [id, authorRole, urgent] = [uuid(), actor().role as Role, asked ?? false];
    if (urgent && authorRole === Role.CANDIDATE)
      throw BadInput.at('input.urgent', 'role', 'Only recruiters may mark a message as urgent. Yours is delivered in the morning.');
    if (authorRole !== Role.CANDIDATE && !(await rows(Member).one({ candidateId: candidate.id, removedAt: null })))
      throw new NotYet(`${candidate.name} has no page to read messages on yet. Invite them first.`);
    const receivers = await receiversOf(candidate, authorRole);
    const sentAt = clock.now();
    const deliverAt = urgent ? sentAt : awake(receivers, sentAt);
    const waits = deliverAt > sentAt;
    const written = { id, candidateId: candidate.id, authorId: member(), authorRole, body, urgent, sentAt, deliverAt };
    const burstId = urgent ? id : ((await burstOf(written)) ?? id);
    await rows(Message).insert({ ...written, burstId, announcedAt: waits ? null : sentAt });
    if (waits) await later('message.waited', { messageId: id }, { runAt: deliverAt });
    if (burstId === id) for (const { to } of receivers) await tellOf(written, to);
    if (authorRole !== Role.CANDIDATE) await happened('candidate.heard', candidate.id);
    return id;
  }

  /** Takes back what the other side has not seen yet. Nothing of it stays but the journal's line. @returns whose thread it stood in */
  async unsend(id: string): Promise<string> {
    const message = await rows(Message).get(id);
    const { candidateId, burstId, authorRole } = message;
    if (message.authorId !== member()) throw BadInput.at('input.messageId', 'author', 'Only who wrote a message can take it back.');
    if (message.deliverAt <= clock.now()) throw new TooLate('This message was delivered already.');
    await rows(Message).delete({ id });
    if (!(await rows(Message).one({ candidateId, burstId })))
      for (const { to } of await receiversOf(await rows(Candidate).get(candidateId), authorRole)) await take(burstId, to);
    if (authorRole !== Role.CANDIDATE) await happened('candidate.heard', candidateId);
    return candidateId;
  }

  /** Notes that this side has read what has reached it. The first time counts. @returns whose thread it is */
  async read(candidateId: string | null | undefined): Promise<string> {
    const { id } = await this.threadOf(candidateId);
    const authorRole = actor().role === Role.CANDIDATE ? [Role.ADMIN, Role.RECRUITER] : [Role.CANDIDATE];
    await rows(Message).update({ candidateId: id, authorRole, readAt: null }, { readAt: clock.now() });
    return id;
  }

  private threadOf(candidateId: string | null | undefined): Promise<Candidate> {
    const id = candidateId ?? actor().candidateId;
    if (!id) throw BadInput.at('input.candidateId', 'required', 'input.candidateId must name the candidate whose thread it is.');
    return rows(Candidate).get(id);
  }
}
