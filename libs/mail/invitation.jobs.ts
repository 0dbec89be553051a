import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clock, Role, rows, scope, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Agency, Invitation, Invitations, Language, type QuietHours } from '@nextround/access';
import { later, Worker } from '@nextround/jobs';
import type { Letter } from './letter.js';
import { Mailer } from './mailer.js';
import { endOfQuiet } from './quiet-hours.js';
import { written } from './template.js';
import { hello } from './wording.js';

/** Mails the link of an invitation, in the language of whoever is invited; to a candidate not in their night. */
@Injectable()
export class InvitationJobs implements OnModuleInit {
  constructor(
    private readonly worker: Worker,
    private readonly tenancy: Tenancy,
    private readonly invitations: Invitations,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.worker.on('invitation.sent', ({ agencyId, invitationId }, errand) => this.send(agencyId, String(invitationId), errand));
  }

  private async send(agencyId: string, id: string, errand: Errand): Promise<void> {
    const taken = await this.tenancy.write(system(agencyId), errand, () => take(id));
    if (!taken) return;
    const { invitation, agency } = taken;
    await this.mailer.send({
      to: { name: invitation.name, address: invitation.email },
      from: agency.name,
      messageId: `invitation-${id}`,
      ...written(letter(invitation, agency.name, this.invitations.url(invitation)), {
        agency: agency.name,
        imprint: agency.mailFooter,
        language: invitation.language,
      }),
    });
  }
}

/** @returns undefined where it was used or taken back, or must wait */
async function take(id: string): Promise<{ invitation: Invitation; agency: Agency } | undefined> {
  const invitation = await rows(Invitation).one({ id });
  if (!invitation || invitation.acceptedAt || invitation.revokedAt) return undefined;
  const morning = await morningOf(invitation);
  if (morning) {
    await later('invitation.sent', { invitationId: id }, { runAt: morning, key: id });
    return undefined;
  }
  return { invitation, agency: (await rows(Agency).one({ id: invitation.agencyId }))! };
}

/** When the night ends in which a candidate is invited; of a member's, nothing is known before they join. */
async function morningOf({ candidateId }: Invitation): Promise<Date | null> {
  if (!candidateId) return null;
  const { client, actor } = scope();
  const { rows: found } = await client.query<{ zone: string; quiet: QuietHours }>(
    'select time_zone as zone, quiet_hours as quiet from candidates where agency_id = $1 and id = $2',
    [actor.agencyId, candidateId],
  );
  return found[0] ? endOfQuiet(clock.now(), found[0].zone, found[0].quiet) : null;
}

function letter({ name, role, language }: Invitation, agency: string, url: string): Letter {
  const candidate = role === Role.CANDIDATE;
  if (language === Language.DE)
    return {
      subject: candidate ? `${agency}: deine Seite für die Zeit zwischen zwei Gesprächen` : `${agency} lädt dich zu Nextround ein`,
      title: candidate ? `Deine Seite bei ${agency}` : `${agency} lädt dich ein`,
      greeting: hello({ name, language }),
      lines: candidate
        ? [
            `${agency} hat eine Seite für dich eingerichtet. Dort schreibst du nach jedem Gespräch auf, wie es war, bereitest dich auf das nächste vor und liest, was die Firmen sagen.`,
            'Bei allem, was du dort schreibst, entscheidest du, wer es liest.',
          ]
        : [
            `${agency} arbeitet mit Nextround und lädt dich dazu ein. Dort siehst du, wer gerade auf wen wartet und was als Nächstes zu tun ist.`,
          ],
      button: { label: 'Einladung annehmen', url },
      footer: 'Der Link gilt sieben Tage und nur einmal. Kennst du den Absender nicht, musst du nichts tun.',
    };
  return {
    subject: candidate ? `${agency}: your page for the time between two interviews` : `${agency} invites you to Nextround`,
    title: candidate ? `Your page at ${agency}` : `${agency} invites you`,
    greeting: hello({ name, language }),
    lines: candidate
      ? [
          `${agency} has set up a page for you. Write down there how each interview went, get ready for the next one, and read what the companies say.`,
          'Whatever you write there, you decide who reads it.',
        ]
      : [`${agency} works with Nextround and invites you to join. You see there who waits for whom, and what is to be done next.`],
    button: { label: 'Accept the invitation', url },
    footer: 'The link works once, for seven days. If you do not know the sender, there is nothing to do.',
  };
}
