import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LetterPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { leadsTo } from '../interviews/process';
import { Asked } from '../look/asked';
import { SkipLink } from '../look/skip-link';
import { NotHere } from '../look/not-here';
import { ClosedLetter } from './closed-letter';
import { type LetterInterview, LetterPageDocument } from './letter-document';
import { LetterEditor } from './letter-editor';
import { isLetterKind, isOpen, type LetterKind, lettersDue } from './own-steps';
import type { LetterDone } from './use-letter-acts';
import './letter.css';

const interviewOf = ({ node }: LetterPageQuery): LetterInterview | null => (node?.__typename === 'Interview' ? node : null);

/** A letter of the candidate's, from a draft to gone: the thank-you, and what they ask on rounds of their own. */
export function LetterPage({ interviewId, kind }: { interviewId: string; kind?: LetterKind }) {
  const [language, setLanguage] = useState<Language>(spoken);
  const [done, setDone] = useState<LetterDone>();
  const result = useQuery(LetterPageDocument, { variables: { id: interviewId, language } });
  // The other language comes over the first, not over an empty page.
  const shown = { ...result, data: result.data ?? result.previousData };
  return (
    <>
      <SkipLink />
      <Asked result={shown} find={interviewOf}>
        {(interview) => (
          <Letter
            interview={interview}
            kind={kind}
            language={language}
            setLanguage={setLanguage}
            done={done}
            setDone={(next) => {
              setDone(next);
              // A step that is open again has a draft again.
              if (!next) void result.refetch();
            }}
          />
        )}
      </Asked>
    </>
  );
}

interface Props {
  interview: LetterInterview;
  kind?: LetterKind;
  language: Language;
  setLanguage: (language: Language) => void;
  done?: LetterDone;
  setDone: (done: LetterDone | undefined) => void;
}

function Letter({ interview, kind, language, setLanguage, done, setDone }: Props) {
  const { t } = useTranslation();
  const { client } = leadsTo(interview.process);
  const mine = interview.followUps.filter((step) => step.owner === 'CANDIDATE' && isLetterKind(step.kind));
  const step =
    mine.find(({ id }) => id === done?.stepId) ??
    mine.find((own) => own.kind === kind) ??
    (kind ? undefined : (lettersDue(mine)[0] ?? mine[0]));
  if (!step) return <NotHere />;
  if (done || !isOpen(step) || !step.mail)
    return <ClosedLetter interview={interview} step={step} client={client} done={done} setDone={setDone} />;
  return (
    <LetterEditor
      key={step.id}
      interview={interview}
      step={step}
      client={client}
      language={language}
      setLanguage={setLanguage}
      setDone={setDone}
      place={t(`letter.kind.${step.kind as LetterKind}`)}
    />
  );
}
