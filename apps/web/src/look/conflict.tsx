import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './conflict.css';
import { Dialog } from './dialog';
import { troubleOf } from './trouble';

/** A record that several people write: each change is made to a version of it. */
interface Versioned {
  readonly version: number;
}

/**
 * A form stands on the record as it was when it was opened, whatever comes in meanwhile. Where somebody else was faster, it meets them:
 * the record is read anew, and both sides are shown.
 * @param follow takes over what came in, where nothing is typed that it could cost
 */
export function useBase<Found extends Versioned>(current: Found, follow?: (current: Found) => void) {
  const client = useApolloClient();
  const [version, setVersion] = useState(current.version);
  const [met, setMet] = useState(false);
  if (follow && current.version !== version) {
    setVersion(current.version);
    follow(current);
  }
  return {
    version,
    met,
    /** What a change failed with. @returns whether it was a conflict, which is shown instead of an error */
    meet: async (failure: unknown): Promise<boolean> => {
      if (troubleOf(failure).code !== 'CONFLICT') return false;
      await client.refetchQueries({ include: 'active' });
      setMet(true);
      return true;
    },
    /** From now on the form stands on the record as it is now, or as a change of one's own left it. @returns its version */
    stand: (on: Versioned = current): number => {
      setVersion(on.version);
      setMet(false);
      return on.version;
    },
  };
}

/** What is to be said of an error beside the form: a conflict is not, it is shown by itself. */
export const otherTrouble = (error: unknown): unknown => (error && troubleOf(error).code !== 'CONFLICT' ? error : undefined);

/** One thing on which the two sides differ. */
export interface Side {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

interface Props {
  /** Everything that the form holds; only what differs is shown. */
  sides: readonly Side[];
  who?: string | undefined;
  loading?: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Back to the form, with what was typed; where nothing was typed, theirs stands until something else is said. */
  editAgain?: () => void;
}

/** Somebody else was faster: what was typed beside what stands there now, and the choice. Nothing typed is lost by any way out of it. */
export function Conflict({ sides, who, loading, keepMine, takeTheirs, editAgain }: Props) {
  const { t } = useTranslation();
  const apart = sides.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <Dialog opened close={editAgain ?? takeTheirs} size={640} title={who ? t('conflict.titleBy', { name: who }) : t('conflict.title')}>
      <p className="ink-2">{t(apart.length === 0 ? 'conflict.elsewhere' : editAgain ? 'conflict.lead' : 'conflict.leadAct')}</p>
      {apart.length > 0 && (
        <table className="conflict">
          <thead>
            <tr>
              <th scope="col">{t('conflict.what')}</th>
              <th scope="col">{t(editAgain ? 'conflict.mine' : 'conflict.mineAct')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {apart.map(({ label, mine, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td data-column={t(editAgain ? 'conflict.mine' : 'conflict.mineAct')}>{mine || t('conflict.nothing')}</td>
                <td data-column={t('conflict.theirs')}>{theirs || t('conflict.nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="form-acts">
        <Button onClick={keepMine} loading={loading} data-autofocus>
          {t('conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={takeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        {editAgain && (
          <Button variant="subtle" onClick={editAgain}>
            {t('conflict.again')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
