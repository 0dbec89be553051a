import { Button, Menu, Textarea, TextInput } from '@mantine/core';
import { IconBrandLinkedin, IconCheck, IconChevronDown, IconCopy, IconMail } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../gql/graphql';
import { SavedState } from '../look/saved-state';
import { TaskPage } from '../look/task-page';
import { Track } from '../look/track';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { forgetLetter, keepLetter, keptLetter, type Letter } from './kept-letter';
import { LetterClock } from './letter-clock';
import type { LetterChannel, LetterInterview, LetterStepFound } from './letter-document';
import { mailtoOf } from './mailto';
import { isOpen } from './own-steps';
import { type LetterDone, useLetterActs } from './use-letter-acts';

/** What LinkedIn lets a note hold, counted as it counts. */
const note = 300;

interface Props {
  interview: LetterInterview;
  step: LetterStepFound;
  client: string;
  place: string;
  language: Language;
  setLanguage: (language: Language) => void;
  setDone: (done: LetterDone | undefined) => void;
}

export function LetterEditor({ interview, step, client, place, language, setLanguage, setDone }: Props) {
  const { t } = useTranslation();
  const text = useId();
  const [chosen, setChannel] = useState<LetterChannel>('EMAIL');
  const channel = step.note ? chosen : 'EMAIL';
  const draft = (channel === 'LINKEDIN' ? step.note : step.mail)!;
  const version = `${channel}.${language}`;
  const [edited, setEdited] = useState<Record<string, Letter | undefined>>({});
  const kept = version in edited ? edited[version] : keptLetter(step.id, version);
  const letter: Letter = kept ?? { to: draft.to ?? '', subject: draft.subject ?? '', body: draft.body };
  const acts = useLetterActs();
  const [missing, setMissing] = useState(false);
  const errors = acts.error ? fieldErrors(troubleOf(acts.error)) : {};
  const change = (part: Partial<Letter>) => {
    const next = { ...letter, ...part };
    setEdited({ ...edited, [version]: next });
    keepLetter(step.id, version, next);
    if (part.to) setMissing(false);
  };
  const startAgain = () => {
    forgetLetter(step.id, version);
    setEdited({ ...edited, [version]: undefined });
  };
  const name = interview.interviewers.find(({ email }) => email && email.toLowerCase() === letter.to.trim().toLowerCase())?.name;
  const send = async () => {
    if (!letter.to.trim()) {
      setMissing(true);
      document.getElementById(`${text}-to`)?.focus();
      return;
    }
    const done = await acts.send(step.id, letter, language, name ?? letter.to.trim());
    if (done) setDone(done);
  };
  const end = async (act: Promise<LetterDone | undefined>) => {
    const done = await act;
    if (done) setDone(done);
  };
  const awaited =
    step.kind === 'THANK_YOU'
      ? undefined
      : interview.followUps.find(({ kind, owner, state }) => kind === 'FEEDBACK_EXPECTED' && owner === 'CANDIDATE' && isOpen({ state }));
  const people = interview.interviewers.map((person) => person.name).join(', ');
  const tooLong = letter.body.length - note;
  const isMail = channel === 'EMAIL';
  return (
    <TaskPage
      place={place}
      state={kept && <SavedState saved={false} />}
      acts={
        <div className="letter-acts">
          {isMail ? (
            <>
              <Button size="lg" fullWidth loading={acts.sending} onClick={() => void send()}>
                {name ? t('letter.sendTo', { name }) : t('letter.send')}
              </Button>
              <div>
                <a className="link letter-act" href={mailtoOf(letter)}>
                  {t('letter.inMyMail')}
                </a>
                <Copy text={letter.body} field={text} />
              </div>
            </>
          ) : (
            <>
              <Copy text={letter.body} field={text} linkedIn />
              <div>
                <button type="button" className="link letter-act" onClick={() => void end(acts.mark(step.id, 'LINKEDIN'))}>
                  {t('letter.noteSent')}
                </button>
              </div>
            </>
          )}
        </div>
      }
    >
      <LetterClock interview={interview} step={step} client={client} />
      {step.note && (
        <Track
          legend={t('letter.channel')}
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'EMAIL', label: t('letter.mail'), icon: IconMail },
            { value: 'LINKEDIN', label: t('letter.linkedIn'), icon: IconBrandLinkedin },
          ]}
        />
      )}
      <div className="card letter-card">
        {isMail ? (
          <>
            <TextInput
              className="letter-line"
              id={`${text}-to`}
              type="email"
              autoComplete="off"
              placeholder={t('access.email')}
              label={t('letter.to')}
              description={name ?? (people && t('letter.whoWasThere', { people }))}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={letter.to}
              error={errors.to ?? (missing && t('letter.toMissing'))}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
            {/* One line of a mail, and as many of the page as it takes to be read. */}
            <Textarea
              className="letter-line"
              label={t('letter.subject')}
              value={letter.subject}
              maxLength={300}
              autosize
              minRows={1}
              error={errors.subject}
              onChange={(event) => change({ subject: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </>
        ) : (
          people && (
            <p className="letter-people">
              <span>{t('letter.to')}</span>
              {people}
            </p>
          )
        )}
        <Textarea
          id={text}
          className="letter-words"
          label={t(isMail ? 'letter.words' : 'letter.noteWords')}
          value={letter.body}
          maxLength={10_000}
          autosize
          minRows={isMail ? 8 : 4}
          error={errors.body ?? (!isMail && tooLong > 0 && t('letter.tooLong', { count: tooLong }))}
          onChange={(event) => change({ body: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (isMail && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          }}
        />
        {!isMail && (
          <p className="letter-count">
            <span>{t('letter.noteHolds', { count: note })}</span>
            <output className="num">{t('letter.counted', { count: letter.body.length, most: note })}</output>
          </p>
        )}
      </div>
      <p className="meta letter-from">
        {t(step.kind === 'THANK_YOU' ? 'letter.madeOf' : 'letter.madeOfRound')}{' '}
        {kept && (
          <button type="button" className="link" onClick={startAgain}>
            {t('letter.startAgain')}
          </button>
        )}
      </p>
      <Track
        small
        legend={t('letter.language')}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'DE', label: 'Deutsch' },
          { value: 'EN', label: 'English' },
        ]}
      />
      <TroubleNote error={acts.error} except={['to', 'subject', 'body']} />
      <div className="letter-else">
        <Menu position="top-start" width={220} offset={6}>
          <Menu.Target>
            <button type="button" className="link letter-act" disabled={acts.busy}>
              {t(step.kind === 'THANK_YOU' ? 'letter.elsewhere' : 'letter.askedElsewhere')}
              <IconChevronDown size={16} stroke={1.6} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('letter.how')}</Menu.Label>
            {(['EMAIL', 'LINKEDIN', 'PHONE'] as const).map((how) => (
              <Menu.Item key={how} onClick={() => void end(acts.mark(step.id, how))}>
                {t(`letter.channelName.${how}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {awaited && (
          <button type="button" className="link letter-act" disabled={acts.busy} onClick={() => void end(acts.answered(awaited.id))}>
            {t('letter.answered')}
          </button>
        )}
        <button type="button" className="link letter-act" disabled={acts.busy} onClick={() => void end(acts.skip(step.id))}>
          {t('letter.skip')}
        </button>
      </div>
    </TaskPage>
  );
}

/** Takes the words along; where the browser does not let it, they are marked, ready to be copied by hand. */
function Copy({ text, field, linkedIn }: { text: string; field: string; linkedIn?: boolean }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCopied(false), 4000);
    } catch {
      const area = document.getElementById(field);
      if (area instanceof HTMLTextAreaElement) {
        area.focus();
        area.select();
      }
    }
  };
  const said = <output className="unseen">{copied && t('letter.copied')}</output>;
  if (linkedIn)
    return (
      <>
        <Button
          component="a"
          size="lg"
          fullWidth
          href="https://www.linkedin.com/"
          target="_blank"
          rel="noreferrer"
          onClick={() => void copy()}
        >
          {t('letter.copyAndOpen')}
        </Button>
        {said}
      </>
    );
  return (
    <button type="button" className="link letter-act" onClick={() => void copy()}>
      {copied ? <IconCheck size={16} stroke={1.8} aria-hidden /> : <IconCopy size={16} stroke={1.6} aria-hidden />}
      {t(copied ? 'letter.copied' : 'letter.copy')}
      {said}
    </button>
  );
}
