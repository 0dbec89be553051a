import { Menu } from '@mantine/core';
import { IconBan, IconCalendarPlus, IconCheck, IconDoorExit, IconGift, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { BookRound } from '../interviews/book-round';
import type { Card, Place } from './board-document';
import { HireDialog } from './hire-dialog';
import { MoveConflict } from './move-conflict';
import { OfferDialog } from './offer-dialog';
import { RejectDialog } from './reject-dialog';
import type { Moves } from './use-moves';
import { WithdrawDialog } from './withdraw-dialog';

export interface Menued {
  card: Card;
  beside: HTMLElement;
}

interface Props {
  menued?: Menued;
  close: () => void;
  stages: readonly Place[];
  moves: Pick<Moves, 'move' | 'clash' | 'leave'>;
}

type Asked = { what: 'reject' | 'withdraw' | 'offer' | 'book'; card: Card } | { what: 'hire'; card: Card; to: Place };

/** What can be done with an application. One menu for all cards: five hundred of them would each cost more than the card. */
export function CardMenu({ menued, close, stages, moves }: Props) {
  const { t } = useTranslation();
  const can = useMay();
  const navigate = useNavigate();
  const [asked, ask] = useState<Asked>();
  const card = menued?.card;
  const at = menued?.beside.getBoundingClientRect();
  const icon = { size: 16, stroke: 1.6, 'aria-hidden': true };
  const active = card?.status === 'ACTIVE';
  const back = () => {
    close();
    // The menu stands beside no button of its own; the focus goes back to the one that was pressed.
    setTimeout(() => menued?.beside.isConnected && menued.beside.focus(), 0);
  };
  const choose = (to: Place) => {
    if (!card) return;
    if (to.kind === 'SUCCESSFUL') ask({ what: 'hire', card, to });
    else moves.move(card, to);
  };
  return (
    <>
      {/* Made anew each time: what a menu of Mantine remembers of its last place and focus is of another card. */}
      {menued && (
        <Menu
          opened
          onClose={back}
          position="bottom-end"
          width={240}
          returnFocus={false}
          hideDetached={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            {/* It only holds the place: the button that was pressed lies below it. */}
            <button
              type="button"
              tabIndex={-1}
              aria-hidden
              className="menu-place"
              style={at && { left: at.left, top: at.top, width: at.width, height: at.height }}
            />
          </Menu.Target>
          <Menu.Dropdown aria-label={card && t('board.menu', { name: card.candidate.name })} className="card-menu">
            {active && can('application.move') && (
              <>
                <Menu.Label>{t('board.moveTo')}</Menu.Label>
                {stages.map((stage) => (
                  <Menu.Item
                    key={stage.id}
                    disabled={stage.id === card.currentStage.id}
                    rightSection={stage.id === card.currentStage.id ? <IconCheck {...icon} /> : undefined}
                    onClick={() => choose(stage)}
                  >
                    {stage.name}
                  </Menu.Item>
                ))}
                <Menu.Divider />
              </>
            )}
            {active && can('interview.schedule') && (
              <Menu.Item leftSection={<IconCalendarPlus {...icon} />} onClick={() => ask({ what: 'book', card })}>
                {t('round.bookAct')}
              </Menu.Item>
            )}
            {active && can('offer.make') && (
              <Menu.Item leftSection={<IconGift {...icon} />} onClick={() => ask({ what: 'offer', card })}>
                {t('offer.act')}
              </Menu.Item>
            )}
            {active && can('application.reject') && (
              <Menu.Item leftSection={<IconBan {...icon} />} onClick={() => ask({ what: 'reject', card })}>
                {t('reject.act')}
              </Menu.Item>
            )}
            {active && can('application.withdraw') && (
              <Menu.Item leftSection={<IconDoorExit {...icon} />} onClick={() => ask({ what: 'withdraw', card })}>
                {t('withdraw.act')}
              </Menu.Item>
            )}
            {card && (
              <Menu.Item
                leftSection={<IconUser {...icon} />}
                onClick={() => void navigate({ to: '/candidates/$id', params: { id: card.candidate.id } })}
              >
                {t('board.openCandidate')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked && <Asking asked={asked} close={() => ask(undefined)} move={moves.move} />}
      {moves.clash && <MoveConflict {...moves} clash={moves.clash} />}
    </>
  );
}

function Asking({ asked, close, move }: { asked: Asked; close: () => void; move: Moves['move'] }) {
  const { t } = useTranslation();
  const { card } = asked;
  const title = t('job.at', { job: card.job.title, client: card.job.clientCompany.name });
  if (asked.what === 'hire') return <HireDialog card={card} close={close} hire={() => move(card, asked.to)} />;
  if (asked.what === 'book') return <BookRound opened close={close} applicationId={card.id} title={title} />;
  if (asked.what === 'offer') return <OfferDialog card={card} close={close} />;
  if (asked.what === 'reject') return <RejectDialog card={card} close={close} />;
  return <WithdrawDialog card={card} close={close} />;
}
