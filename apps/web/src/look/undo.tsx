import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from './shortcuts';
import './floating.css';

interface Said {
  readonly words: string;
  /** Takes it back; without it the note only tells. */
  readonly undo?: () => Promise<unknown>;
  readonly seconds: number;
}

let said: Said | null = null;
const listeners = new Set<() => void>();
const put = (next: Said | null) => {
  said = next;
  listeners.forEach((listener) => listener());
};
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells what was just done, and for a few seconds holds the way back. The latest replaces the one before. @returns takes it back, where nothing was done after all */
export function offerUndo(words: string, undo?: () => Promise<unknown>, seconds = 8): () => void {
  const note = { words, undo, seconds };
  put(note);
  return () => said === note && put(null);
}

/** Stands once in the frame. While the pointer or the focus rests on it, its time does not run. */
export function UndoNote() {
  const { t } = useTranslation();
  const note = useSyncExternalStore(listen, () => said);
  const [held, hold] = useState(false);
  const [tooLate, miss] = useState<Said>();
  const failed = note !== null && tooLate === note;
  const place = useRef<HTMLOutputElement>(null);
  const from = useRef<Element>(null);
  /** Where the focus is here, it goes back to where it came from. */
  const leave = () => {
    const back = from.current?.isConnected ? from.current : document.getElementById('main');
    if (place.current?.contains(document.activeElement) && back instanceof HTMLElement) back.focus();
    put(null);
  };
  useEffect(() => {
    if (!note || held) return;
    const timer = setTimeout(() => put(null), note.seconds * 1000);
    return () => clearTimeout(timer);
  }, [note, held]);
  const back = () => {
    note?.undo?.().then(
      () => said === note && leave(),
      () => miss(note),
    );
  };
  useShortcuts({ undo: note?.undo ? back : undefined });
  return (
    <output className="floating" ref={place}>
      {note && (
        <div
          className="floating-note"
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocus={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget;
            hold(true);
          }}
          onBlur={() => hold(false)}
        >
          <span>{failed ? t('undo.tooLate') : note.words}</span>
          {note.undo && !failed && (
            <Button size="xs" variant="default" onClick={back}>
              {t('undo.act')}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('act.close')} onClick={leave} />
        </div>
      )}
    </output>
  );
}
