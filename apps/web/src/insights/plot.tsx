import { Button } from '@mantine/core';
import { IconDownload, IconTable, IconChartBar } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, download } from '../look/csv';

export interface Numbers {
  head: readonly string[];
  /** As a reader sees them, and as a spreadsheet counts with them. */
  rows: readonly { said: readonly string[]; raw: readonly (string | number | null | undefined)[] }[];
}

interface Props {
  title: string;
  /** Over the whole width of the page. */
  wide?: boolean;
  lead: string;
  /** How many things it rests on, said below. */
  rests: string;
  file: string;
  numbers: Numbers;
  /** Where there is too little to draw: what is needed, and what there is. */
  empty?: string;
  children: ReactNode;
}

/** One question with its answer: drawn, as a table, and as a file. */
export function Plot({ wide, title, lead, rests, file, numbers, empty, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [asTable, show] = useState(false);
  const save = () => download(`${file}.csv`, csvOf([numbers.head, ...numbers.rows.map(({ raw }) => raw)]));
  return (
    <section className={`card plot${wide ? ' plot-wide' : ''}`} aria-labelledby={id}>
      <header className="plot-head">
        <div>
          <h2 className="h3" id={id}>
            {title}
          </h2>
          <p className="meta">{lead}</p>
        </div>
        {!empty && (
          <div className="plot-acts">
            <Button
              variant="subtle"
              size="xs"
              aria-describedby={id}
              onClick={() => show(!asTable)}
              leftSection={asTable ? <IconChartBar size={16} stroke={1.6} aria-hidden /> : <IconTable size={16} stroke={1.6} aria-hidden />}
            >
              {asTable ? t('insights.asPlot') : t('insights.asTable')}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              aria-describedby={id}
              onClick={save}
              leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
            >
              {t('insights.csv')}
            </Button>
          </div>
        )}
      </header>
      <div className="plot-body">
        {empty ? <p className="strong">{empty}</p> : asTable ? <Table id={id} numbers={numbers} /> : children}
      </div>
      {!empty && <p className="meta plot-rests">{rests}</p>}
    </section>
  );
}

function Table({ id, numbers }: { id: string; numbers: Numbers }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
    <section className="scroll-x" tabIndex={0} aria-labelledby={id}>
      <table className="table plot-table" aria-labelledby={id}>
        <thead>
          <tr>
            {numbers.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.rows.map(({ said: [name, ...cells] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={numbers.head[i + 1]} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
