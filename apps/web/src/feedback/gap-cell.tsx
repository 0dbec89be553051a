import { useTranslation } from 'react-i18next';
import type { DebriefTopic } from '../gql/graphql';
import { Gap } from '../look/parts';
import type { Gap as GapFound } from './beside';
import { isRating } from './four-words';

export function GapCell({ topic, gap, name, client }: { topic: DebriefTopic; gap?: GapFound; name: string; client: string }) {
  return (
    <div className="beside-gap">
      <TopicName topic={topic} />
      {gap && <GapDrawing gap={gap} name={name} client={client} />}
    </div>
  );
}

function TopicName({ topic }: { topic: DebriefTopic }) {
  const { t } = useTranslation();
  return <p className="beside-topic">{t(`topic.${topic}`)}</p>;
}

export function GapDrawing({ gap, name, client }: { gap: GapFound; name: string; client: string }) {
  const { t } = useTranslation();
  if (!isRating(gap.candidate) || !isRating(gap.hiringSide)) return null;
  const apart = Math.abs(gap.candidate - gap.hiringSide);
  return (
    <Gap
      candidate={gap.candidate}
      hiring={gap.hiringSide}
      drawing={t('gap.drawing', { name, candidate: t(`fourWords.${gap.candidate}`), client, hiring: t(`fourWords.${gap.hiringSide}`) })}
      label={apart === 0 ? t('gap.same') : t('gap.apart', { count: apart })}
    />
  );
}
