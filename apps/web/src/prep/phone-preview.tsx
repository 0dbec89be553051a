import { IconBriefcase2, IconCheck, IconDeviceLaptop, IconFileText, IconTargetArrow, IconUsers, IconVideo } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { datesIn, lasting, placeOf } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';
import { missingOf } from './missing';
import type { PackDraft } from './pack-draft';
import type { PreparedInterview } from './prep-editor-document';

const Line = ({ icon: Icon, title, sub }: { icon: typeof IconUsers; title: ReactNode; sub?: ReactNode }) => (
  <li>
    <Icon size={20} stroke={1.5} className="icon" aria-hidden />
    <div>
      <div className="strong">{title}</div>
      {sub}
    </div>
  </li>
);

const NotYet = ({ children }: { children: string }) => (
  <div className="preview-open">
    <Ring state="waiting" size={14} /> {children}
  </div>
);

/** The pack as it lies in the candidate's hand: their clock, their order, what is typed at this moment. */
export function PhonePreview({ interview, draft, done }: { interview: PreparedInterview; draft: PackDraft; done: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const now = useNow();
  const viewer = useViewer();
  const { candidate, process, prepPack } = interview;
  const name = givenName(candidate.name);
  const [there, theirs] = [datesIn(interview.timeZone, t), datesIn(candidate.timeZone, t)];
  const minutes = Date.parse(interview.endsAt) - Date.parse(interview.startsAt);
  const ahead = Date.parse(interview.startsAt) - now;
  const open = missingOf(interview);
  const asked = prepPack?.detailsAskedAt
    ? t('packEditor.preview.asked', { name: givenName(viewer?.name ?? ''), at: theirs.dayTime(prepPack.detailsAskedAt) })
    : t('packEditor.preview.notTold');
  const things = draft.items.filter(({ text }) => text.trim());
  return (
    <section aria-label={t('packEditor.previewOf', { name })} className="preview">
      <p className="preview-caption meta">{t('packEditor.previewOf', { name })}</p>
      <div className="preview-phone">
        <p className="ink-2">
          {process.job.clientCompany.name}, {t('packEditor.preview.round', { round: interview.round })}
        </p>
        <p className="preview-when">
          {there.longDay(interview.startsAt)}, {there.time(interview.startsAt)}
        </p>
        <p className="ink-2">
          {[
            !there.sameClock(candidate.timeZone, interview.startsAt) &&
              t('packEditor.preview.forYou', { time: theirs.time(interview.startsAt), place: placeOf(candidate.timeZone) }),
            ahead > 0 && t('packEditor.preview.in', { time: lasting(ahead, t) }),
            lasting(minutes, t),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ul className="preview-facts">
          <Line
            icon={interview.format === 'VIDEO' ? IconVideo : IconBriefcase2}
            title={`${t(`interviewKind.${interview.kind}`)}, ${t(`interviewFormat.${interview.format}`)}`}
            sub={
              open.includes('setting') ? <NotYet>{asked}</NotYet> : interview.location && <div className="ink-2">{interview.location}</div>
            }
          />
          <Line
            icon={IconUsers}
            title={interview.interviewers.map((one) => one.name).join(', ') || t('packEditor.gap.interviewers')}
            sub={
              interview.interviewers.length > 0 ? (
                <div className="ink-2">{interview.interviewers.flatMap(({ title }) => title ?? []).join('; ')}</div>
              ) : (
                <NotYet>{asked}</NotYet>
              )
            }
          />
          <Line
            icon={IconTargetArrow}
            title={
              draft.expectations.length > 0
                ? t('packEditor.preview.lookFor', { what: draft.expectations.map((one) => t(`expectation.${one}`)).join(', ') })
                : t('packEditor.expectations')
            }
            sub={draft.expectations.length === 0 && <NotYet>{asked}</NotYet>}
          />
          <Line
            icon={IconFileText}
            title={
              draft.whatToPrepare.trim() ? (
                <span className="preview-lines">{draft.whatToPrepare.trim()}</span>
              ) : (
                t('packEditor.whatToPrepare')
              )
            }
            sub={!draft.whatToPrepare.trim() && <NotYet>{asked}</NotYet>}
          />
          {(draft.bringLaptop !== null || interview.format !== 'PHONE') && (
            <Line
              icon={IconDeviceLaptop}
              title={
                draft.bringLaptop === null
                  ? t('packEditor.bringLaptop')
                  : t(draft.bringLaptop ? 'packEditor.preview.laptopYes' : 'packEditor.preview.laptopNo')
              }
              sub={draft.bringLaptop === null && <NotYet>{asked}</NotYet>}
            />
          )}
        </ul>
        {things.length > 0 && (
          <>
            <p className="preview-title">{t('packEditor.items')}</p>
            <ul className="preview-things">
              {things.map(({ key, text }) => (
                <li key={key}>
                  <i data-on={done.has(text.trim()) || undefined} aria-hidden>
                    {done.has(text.trim()) && <IconCheck size={14} stroke={2.4} />}
                  </i>
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="meta">{t('packEditor.preview.andTheirs', { name })}</p>
      </div>
    </section>
  );
}
