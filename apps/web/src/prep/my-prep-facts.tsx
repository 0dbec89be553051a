import {
  IconBuilding,
  IconDeviceLaptop,
  IconFileText,
  IconMapPin,
  IconPhone,
  IconTargetArrow,
  IconUsers,
  IconVideo,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { Ring } from '../look/parts';
import type { MyPrepFound } from './my-prep-document';

function Line({ icon: Icon, name, title, children }: { icon: typeof IconUsers; name: string; title?: ReactNode; children?: ReactNode }) {
  return (
    <div>
      <dt>
        <Icon size={22} stroke={1.6} className="icon" aria-hidden />
        <span className="unseen">{name}</span>
      </dt>
      <dd>
        {title && <div className="prep-strong">{title}</div>}
        {children}
      </dd>
    </div>
  );
}

const isLink = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '');
const mapOf = (place: string) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
const formatIcon = { VIDEO: IconVideo, PHONE: IconPhone, ONSITE: IconBuilding };

/** Where, what kind, with whom, what counts; and what nobody has told yet, with who asks for it. */
export function MyPrepFacts({ interview, recruiter }: { interview: MyPrepFound; recruiter: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { format, kind, location, videoUrl, interviewers, prepPack: pack } = interview;
  const lacks = (what: string) => pack?.missing.includes(what);
  const open = pack && (
    <div className="prep-open">
      <Ring state="waiting" size={16} />
      {pack.detailsAskedAt ? t('prep.asked', { name: recruiter, at: dates.dayTime(pack.detailsAskedAt) }) : t('prep.notTold')}
    </div>
  );
  const titles = interviewers.flatMap(({ title }) => title ?? []);
  return (
    <section className="card" aria-label={t('interview.facts')}>
      <dl className="facts prep-facts">
        <Line
          icon={formatIcon[format]}
          name={t('interview.format')}
          title={`${t(`interviewKind.${kind}`)}, ${t(`interviewFormat.${format}`)}`}
        >
          {isLink(videoUrl) && (
            <a className="link prep-link" href={videoUrl} target="_blank" rel="noreferrer">
              {t('prep.join')}
              <span className="prep-url"> {videoUrl}</span>
            </a>
          )}
          {lacks('setting') && open}
        </Line>
        {location && (
          <Line icon={IconMapPin} name={t('interview.place')} title={location}>
            <a className="link prep-link no-print" href={mapOf(location)} target="_blank" rel="noreferrer">
              {t('prep.map')}
            </a>
          </Line>
        )}
        {(interviewers.length > 0 || pack) && (
          <Line icon={IconUsers} name={t('interview.with')} title={interviewers.map(({ name }) => name).join(', ') || t('prep.whoIsThere')}>
            {titles.length > 0 && <div className="ink-2">{titles.join('; ')}</div>}
            {lacks('interviewers') && open}
          </Line>
        )}
        {pack && (
          <>
            <Line
              icon={IconTargetArrow}
              name={t('prep.expectations')}
              title={
                pack.expectations.length > 0
                  ? t('prep.looksFor', { what: pack.expectations.map((one) => t(`prep.expectation.${one}`)).join(', ') })
                  : t('prep.expectations')
              }
            >
              {lacks('expectations') && open}
            </Line>
            <Line icon={IconFileText} name={t('prep.whatToPrepare')} title={t('prep.whatToPrepare')}>
              {pack.whatToPrepare ? <p className="prep-text">{pack.whatToPrepare}</p> : open}
            </Line>
            {(pack.bringLaptop !== null || lacks('bringLaptop')) && (
              <Line
                icon={IconDeviceLaptop}
                name={t('prep.laptop')}
                title={pack.bringLaptop === null ? t('prep.laptop') : t(pack.bringLaptop ? 'prep.laptopYes' : 'prep.laptopNo')}
              >
                {lacks('bringLaptop') && open}
              </Line>
            )}
          </>
        )}
      </dl>
    </section>
  );
}
