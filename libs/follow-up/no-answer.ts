import { Language } from '@nextround/access';
import { mail, type Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { interest } from './liked.js';
import { TEXTS, type Asking, type Said } from './no-answer.words.js';
import { date, day, oneLine, regards, salutation } from './phrases.js';

/**
 * To somebody at the company, who has not answered: why one writes, the feedback asked for, open questions, the next step. The agency
 * asks for its candidate, and tells what the candidate has granted to be told; on a process of their own the candidate asks whoever held the interview.
 */
export function noAnswer(facts: DraftFacts, kind: Asking, language: Language): Draft {
  const { own, contact, interviewers, company, timeZone } = facts;
  const text = TEXTS[language];
  const people = own ? interviewers : contact ? [contact] : [];
  const said: Said = {
    on: day(facts.startsAt, timeZone, language),
    role: facts.role && oneLine(facts.role),
    who: oneLine(facts.candidate),
    asked: facts.askedAt && day(facts.askedAt, timeZone, language),
    promised: facts.promisedAt && date(facts.promisedAt, timeZone, language),
    keen: (interest(facts.answers) ?? 0) >= 3,
  };
  return mail(
    people.find((p) => p.email)?.email ?? null,
    (own ? text.ownSubject : text.subject)(date(facts.startsAt, timeZone, language), said.role),
    [
      salutation(people, company, language),
      ...(own ? text.own : text.agency)[kind](said),
      ...(own ? [] : facts.granted),
      regards(language, oneLine(facts.author), ...(own ? [] : [oneLine(facts.agency)])),
    ],
  );
}
