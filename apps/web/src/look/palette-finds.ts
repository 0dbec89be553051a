import { useQuery } from '@apollo/client/react';
import { IconBriefcase, IconBuilding, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { may, type Viewer } from '../access/viewer';
import { PaletteDocument } from './palette-document';
import type { PaletteItem } from './palette';

const enough = 2;
const typingPause = 150;
const atMost = 5;

/** The people, jobs and companies a few letters lead to. */
export function useFinds(viewer: Viewer, typed: string): { people: PaletteItem[]; jobs: PaletteItem[]; companies: PaletteItem[] } {
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  const mayFind = may(viewer, 'candidate.list') && may(viewer, 'company.list') && may(viewer, 'job.list');
  const skip = !mayFind || search.length < enough;
  // Past the cache: its lists belong to the pages that show them.
  const result = useQuery(PaletteDocument, { variables: { search }, skip, fetchPolicy: 'no-cache' });
  const data = skip || typed.trim().length < enough ? undefined : (result.data ?? result.previousData);
  const fits = (...words: string[]) => words.some((word) => word.toLocaleLowerCase().includes(search.toLocaleLowerCase()));
  return {
    people: (data?.candidates.nodes ?? []).map(({ id, name, headline }) => ({
      key: id,
      label: name,
      meta: headline ?? undefined,
      icon: IconUser,
      act: () => void navigate({ to: '/candidates/$id', params: { id } }),
    })),
    jobs: (data?.jobs.nodes ?? [])
      .filter(({ title, clientCompany }) => fits(title, clientCompany.name))
      .slice(0, atMost)
      .map(({ id, title, clientCompany }) => ({
        key: id,
        label: title,
        meta: clientCompany.name,
        icon: IconBriefcase,
        act: () => void navigate({ to: '/pipeline', search: { job: id } }),
      })),
    companies: (data?.clientCompanies.nodes ?? [])
      .filter(({ name }) => fits(name))
      .slice(0, atMost)
      .map(({ id, name }) => ({
        key: id,
        label: name,
        icon: IconBuilding,
        act: () => void navigate({ to: '/companies/$id', params: { id } }),
      })),
  };
}
