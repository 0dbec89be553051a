import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import type { TodayKind } from '../../../gql/graphql';
import { kinds } from '../../../today/kind-list';
import { TodayPage, type TodaySearch } from '../../../today/today-page';

const kindOf = (value: unknown): TodayKind | undefined => kinds.find((kind) => kind === value);

export const Route = createFileRoute('/_in/_frame/today')({
  beforeLoad: onlyFor('today.read'),
  validateSearch: ({ scope, kind }: Record<string, unknown>): TodaySearch => ({
    ...(scope === 'mine' || scope === 'all' ? { scope } : {}),
    ...(kindOf(kind) ? { kind: kindOf(kind) } : {}),
  }),
  component: () => <TodayPage search={Route.useSearch()} />,
});
