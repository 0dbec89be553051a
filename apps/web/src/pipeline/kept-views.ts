import { useState } from 'react';
import { type PipelineSearch, pipelineSearch } from './search';

export interface KeptView {
  name: string;
  search: PipelineSearch;
}

const place = (memberId: string) => `nextround.pipeline.views.${memberId}`;

function read(memberId: string): KeptView[] {
  try {
    const kept = JSON.parse(localStorage.getItem(place(memberId)) ?? '[]') as { name: unknown; search: Record<string, unknown> }[];
    return kept.map(({ name, search }) => ({ name: String(name), search: pipelineSearch(search) }));
  } catch {
    return [];
  }
}

/** Filters somebody gave a name to. They are theirs and on this device; whoever is to see the same gets the address. */
export function useKeptViews(memberId: string) {
  const [views, setViews] = useState(() => read(memberId));
  const write = (next: KeptView[]) => {
    localStorage.setItem(place(memberId), JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    keep: (name: string, search: PipelineSearch) =>
      write([...views.filter((view) => view.name !== name), { name, search }].sort((a, b) => a.name.localeCompare(b.name))),
    forget: (name: string) => write(views.filter((view) => view.name !== name)),
  };
}
