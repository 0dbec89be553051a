import { IconCloudCheck, IconCloudUp, IconCloudX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChangedBy } from '../live/news';
import { Conflict } from '../look/conflict';
import { sentenceOf } from '../look/trouble';
import { type PackField, packFields, draftOf, saysTheSame, type PackDraft } from './pack-draft';
import type { PackInHand } from './use-pack';

/** Where the words are by now. "Saved" is said once the server has them, and never before. */
export function Saved({ pack }: { pack: PackInHand }) {
  const { t } = useTranslation();
  const waits = pack.unsaved.size > 0;
  const stuck = waits && pack.trouble !== undefined;
  const Icon = stuck ? IconCloudX : waits || pack.saving ? IconCloudUp : IconCloudCheck;
  return (
    <output className="saved">
      <Icon size={18} stroke={1.6} aria-hidden />
      {t(stuck ? 'packEditor.notSaved' : waits || pack.saving ? 'packEditor.saving' : 'packEditor.saved')}
    </output>
  );
}

/** What stands in the way. Where somebody else wrote meanwhile: their words, and the choice; what was typed stays where it is. */
export function InTheWay({ pack }: { pack: PackInHand }) {
  const { t } = useTranslation();
  const { trouble, theirs, draft, unsaved, desk } = pack;
  const changedBy = useChangedBy(theirs?.id ?? '');
  if (!trouble) return null;
  if (trouble.code !== 'CONFLICT')
    return (
      <div className="trouble" role="alert" style={{ display: 'block' }}>
        <p>{trouble.code === 'OFFLINE' ? t('packEditor.offline') : sentenceOf(trouble, t)}</p>
        {trouble.violations.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
      </div>
    );
  const other = theirs && draftOf(theirs);
  return (
    <Conflict
      sides={
        other
          ? packFields
              .filter((field) => unsaved.has(field) && !saysTheSame(draft, other, field))
              .map((field) => ({
                label: t(`packEditor.${field}`),
                mine: <Said draft={draft} field={field} />,
                theirs: <Said draft={other} field={field} />,
              }))
          : []
      }
      who={changedBy}
      keepMine={() => desk.keepMine()}
      takeTheirs={() => desk.takeTheirs()}
      editAgain={() => desk.editAgain()}
    />
  );
}

function Said({ draft, field }: { draft: PackDraft; field: PackField }) {
  const { t } = useTranslation();
  const nothing = t('packEditor.nothing');
  switch (field) {
    case 'whatToPrepare':
      return draft.whatToPrepare || nothing;
    case 'expectations':
      return draft.expectations.map((expectation) => t(`expectation.${expectation}`)).join(', ') || nothing;
    case 'bringLaptop':
      return draft.bringLaptop === null ? nothing : t(draft.bringLaptop ? 'packEditor.laptopYes' : 'packEditor.laptopNo');
    case 'items':
      return draft.items.map(({ text }) => text).join('\n') || nothing;
  }
}
