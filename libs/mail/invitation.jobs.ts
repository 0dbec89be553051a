import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Role, rows, system, Tenancy, type Errand } from '@nextround/tenancy';
import { Agency, Invitation, Invitations, Language } from '@nextround/access';
import { Worker } from '@nextround/jobs';
import type { Letter } from './letter.js';
import { Mailer } from './mailer.js';
import { written } from './template.js';

import { hello } from './wording.js';
/** Mails the link of an invitation, in the language of whoever is invited. */
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
    const found = await this.tenancy.write(system(agencyId), errand, async () => ({
      invitation: await rows(Invitation).one({ id }),
      agency: await rows(Agency).one({ id: agencyId }),
    }));
    const { invitation, agency } = found;
    if (!invitation || !agency || invitation.acceptedAt || invitation.revokedAt) return;
    await this.mailer.send({
      to: { name: invitation.name, address: invitation.email },
      from: agency.name,
      messageId: `invitation-${id}`,
      ...written(letter(invitation, agency.name, this.invitations.url(invitation)), { agency: agency.name, language: invitation.language }),
    });
  }
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
