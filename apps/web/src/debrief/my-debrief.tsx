import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { useViewer } from '../access/viewer';
import { Verdict } from '../feedback/four-words';
import type { MyInterviewFound } from '../interviews/me-interview-document';
import { useDates } from '../look/dates';
import { Words } from '../look/parts';
import { audienceIcon } from './audience';
import { recruiterNames } from './readers';

/** The candidate's own words again, each with who reads it. */
export function MyDebrief({ interview, client }: { interview: MyInterviewFound; client: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { name: recruiter } = recruiterNames(useViewer()?.candidate?.recruiter?.name, t);
  const { debrief } = interview;
  const said = debrief?.answers.filter(({ rating, text }) => rating !== null || text) ?? [];
  return (
    <section className="section" aria-labelledby="debrief">
      <div className="section-title">
        <h2 id="debrief">{t('debrief.mine')}</h2>
        {debrief?.submittedAt && <span className="meta">{t('debrief.sentAtShort', { at: dates.dayTime(debrief.submittedAt) })}</span>}
      </div>
      <div className="card">
        {!debrief?.submittedAt && (
          <div className="empty">
            <p className="strong">{t(said.length ? 'debrief.draftHere' : 'debrief.notWritten')}</p>
            <p className="ink-2">{t('debrief.nobodyReads')}</p>
            <ButtonLink size="lg" to="/me/debrief/$interviewId" params={{ interviewId: interview.id }}>
              {t(said.length ? 'me.goOn' : 'me.writeItDown')}
            </ButtonLink>
          </div>
        )}
        {debrief?.submittedAt && (
          <>
            <ul className="rows">
              {said.map(({ prompt, rating, text, audience }) => {
                const Icon = audienceIcon[audience];
                return (
                  <li key={prompt.id} className="row">
                    <h3 className="told-label">{prompt.question}</h3>
                    <Verdict value={rating} tone="candidate" />
                    {text && <Words>{text}</Words>}
                    <p className="meta" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                      <Icon size={16} stroke={1.6} aria-hidden />
                      {t(`audience.${audience}_short`, { recruiter, client })}
                    </p>
                  </li>
                );
              })}
            </ul>
            <div className="add-line">
              <ButtonLink
                size="lg"
                variant="default"
                to="/me/debrief/$interviewId"
                params={{ interviewId: interview.id }}
                search={{ step: 'review' }}
                fullWidth
              >
                {t('debrief.revise')}
              </ButtonLink>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
