import { rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { hello, NotificationKind, writes, type Letter, type Receiver } from '@nextround/mail';
import { Candidate, ClientCompany } from '@nextround/pipeline';
import { Disclosure, DisclosureReason, DisclosureState } from './disclosure.entity.js';
import { ProcessUpdate } from './process-update.entity.js';
import { dayIn, standsAt } from './wording.js';

const WHY: Record<Language, Record<DisclosureReason, string>> = {
  EN: {
    ASKED_BY_CLIENT: 'The company asked whether you have anything else running.',
    SCHEDULING_CONFLICT: 'Dates collide, and the company could move.',
    OFFER_RECEIVED: 'There is an offer, and the company should know that time runs.',
  },
  DE: {
    ASKED_BY_CLIENT: 'die Firma hat gefragt, ob bei dir noch etwas läuft.',
    SCHEDULING_CONFLICT: 'Termine überschneiden sich, und die Firma könnte sich darauf einstellen.',
    OFFER_RECEIVED: 'es liegt ein Angebot vor, und die Firma sollte wissen, dass die Zeit läuft.',
  },
};

/** To the recruiter: what was shared, as far as it was, and nothing of what was not. */
writes(NotificationKind.PROCESS_UPDATE_SHARED, async ({ aboutId }, receiver) => {
  const update = await rows(ProcessUpdate).one({ id: aboutId });
  const candidate = update && (await rows(Candidate).one({ id: update.candidateId }));
  if (!update || !candidate) return undefined;
  const { language, timeZone } = receiver;
  const { companyName, role, stage, offerDeadline, note } = update;
  const day = offerDeadline && dayIn(offerDeadline, language, timeZone);
  const place = companyName && (role ? `${companyName} (${role})` : companyName);
  if (language === Language.DE)
    return {
      subject: `${candidate.name} hat geteilt, was sonst läuft`,
      title: `${candidate.name} hat geteilt, was sonst läuft`,
      greeting: hello(receiver),
      lines: [
        `${candidate.name} ist noch in einem anderen Bewerbungsverfahren${place ? ` bei ${place}` : ''}${stage ? `: ${standsAt(stage, language)}` : ''}.`,
        ...(day ? [`Das Angebot dort ist bis zum ${day} zu beantworten.`] : []),
        ...(note ? [`Dazu: „${note}“`] : []),
      ],
      button: { label: 'Ansehen', url: receiver.link(`/candidates/candidate_${candidate.id}`) },
      footer: 'Das ist für dich bestimmt. Eine Firma darf davon nur erfahren, wenn du fragst und ein Ja bekommst.',
    };
  return {
    subject: `${candidate.name} shared what else is running`,
    title: `${candidate.name} shared what else is running`,
    greeting: hello(receiver),
    lines: [
      `${candidate.name} is in another application process${place ? ` at ${place}` : ''}${stage ? ` and ${standsAt(stage, language)} there` : ''}.`,
      ...(day ? [`The offer there is to be answered by ${day}.`] : []),
      ...(note ? [`They add: “${note}”`] : []),
    ],
    button: { label: 'Have a look', url: receiver.link(`/candidates/candidate_${candidate.id}`) },
    footer: 'This is for you. A company may be told of it only if you ask and are given a yes.',
  };
});

/** To the candidate: the very words they decide on. */
writes(NotificationKind.DISCLOSURE_REQUESTED, async ({ aboutId }, receiver) => {
  const { language, agency } = receiver;
  const disclosure = await rows(Disclosure).one({ id: aboutId });
  if (!disclosure?.isOpen || disclosure.state !== DisclosureState.REQUESTED) return undefined;
  const company = await rows(ClientCompany).get(disclosure.clientCompanyId);
  const { reason, wording } = disclosure;
  if (language === Language.DE)
    return {
      subject: `${agency.name} fragt: Darf ${company.name} davon wissen?`,
      title: `Darf ${company.name} davon wissen?`,
      greeting: hello(receiver),
      lines: [
        WHY.DE[reason],
        `${company.name} würde genau dies lesen: „${wording}“`,
        'Solange du nicht Ja sagst, erfährt die Firma nichts. Ein Ja kannst du jederzeit zurücknehmen.',
      ],
      button: { label: 'Ja oder Nein sagen', url: receiver.link(`/me/disclosures/disclosure_${disclosure.id}`) },
      footer: 'Es geht nur um diese eine Firma und nur um diese Worte.',
    };
  return {
    subject: `${agency.name} asks: may ${company.name} know?`,
    title: `May ${company.name} know?`,
    greeting: hello(receiver),
    lines: [
      WHY.EN[reason],
      `${company.name} would read exactly this: “${wording}”`,
      'Until you say yes, the company is told nothing. You can take a yes back at any time.',
    ],
    button: { label: 'Say yes or no', url: receiver.link(`/me/disclosures/disclosure_${disclosure.id}`) },
    footer: 'This is about this one company and these words only.',
  };
});

/** To whoever asked: what may be told from now on. Of what was withdrawn meanwhile they see no more than that. */
writes(NotificationKind.DISCLOSURE_DECIDED, async ({ aboutId, subjectId }, receiver) => {
  const candidate = subjectId ? await rows(Candidate).one({ id: subjectId }) : undefined;
  if (!candidate) return undefined;
  const disclosure = await rows(Disclosure).one({ id: aboutId });
  if (!disclosure) return decided(candidate, receiver, DisclosureState.REVOKED, undefined, []);
  const company = await rows(ClientCompany).get(disclosure.clientCompanyId);
  const { state, wording, expiresAt, isGranted } = disclosure;
  if (state === DisclosureState.REQUESTED || (state === DisclosureState.GRANTED && !isGranted)) return undefined;
  const german = receiver.language === Language.DE;
  if (!isGranted) return decided(candidate, receiver, state, company.name, []);
  const day = dayIn(expiresAt!, receiver.language, receiver.timeZone);
  return decided(candidate, receiver, state, company.name, [
    german ? `bis zum ${day} darf ${company.name} dies lesen: „${wording}“` : `Until ${day}, ${company.name} may read this: “${wording}”`,
  ]);
});

function decided(
  { id, name: who }: Candidate,
  receiver: Receiver,
  state: DisclosureState,
  company: string | undefined,
  more: string[],
): Letter {
  const yes = state === DisclosureState.GRANTED;
  const back = state === DisclosureState.REVOKED;
  const { language } = receiver;
  const url = receiver.link(`/candidates/candidate_${id}`);
  if (language === Language.DE) {
    const firm = company ?? 'Firmen';
    const said = yes
      ? `${who}: Ja, ${firm} darf es wissen`
      : back
        ? `${who} nimmt ein Ja zurück`
        : `${who}: Nein, ${firm} soll es nicht wissen`;
    return {
      subject: said,
      title: said,
      greeting: hello(receiver),
      lines: yes
        ? more
        : [
            company
              ? `${company} darf davon nichts erfahren.`
              : `was ${who} geteilt hatte, ist zurückgezogen. Keine Firma darf davon noch erfahren.`,
          ],
      button: { label: 'Ansehen', url },
      footer: 'Nextround prüft, was an Firmen geht. Am Telefon musst du selbst daran denken.',
    };
  }
  const firm = company ?? 'companies';
  const said = yes ? `${who}: yes, ${firm} may know` : back ? `${who} takes a yes back` : `${who}: no, ${firm} is not to know`;
  return {
    subject: said,
    title: said,
    greeting: hello(receiver),
    lines: yes
      ? more
      : [company ? `${company} must not be told of it.` : `What ${who} had shared is withdrawn. No company may be told of it any more.`],
    button: { label: 'Have a look', url },
    footer: 'Nextround checks what goes to companies. On the phone, keep it in mind yourself.',
  };
}
