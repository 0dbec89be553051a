import type { INestApplicationContext } from '@nestjs/common';
import { Identity, hashPassword } from '@nextround/access';
import { rows, scope, Tenancy } from '@nextround/tenancy';
import { addApplications } from './applications.js';
import { openAgency } from './agency.js';
import { Calendar } from './calendar.js';
import { addCompanies } from './companies.js';
import { play } from './deeds.js';
import { addElsewhere } from './elsewhere.js';
import { setClocks } from './follow-ups.js';
import { addMessages } from './messages.js';
import { harbor } from './harbor.js';
import { kite } from './kite.js';

export const DEMO_PASSWORD = 'nextround-demo-only';

const books = [harbor, kite];

/** Who can sign in to look around, all with the same password. */
export const demoSignIns: { agency: string; email: string; role: string }[] = books.flatMap(({ slug, members, candidates }) => [
  ...members.map(({ email, role }) => ({ agency: slug, email, role: String(role) })),
  ...candidates.filter(({ email }) => email.endsWith(`@${slug}.example`)).map(({ email }) => ({ agency: slug, email, role: 'CANDIDATE' })),
]);

/** Two agencies with six weeks behind them, told around this moment. Once: where `harbor` exists, nothing changes. */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const tenancy = app.get(Tenancy);
  if (await isSeeded(tenancy)) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const calendar = new Calendar(new Date());
  for (const book of books) {
    const standing = await openAgency(tenancy, book, calendar, passwordHash);
    addCompanies(standing);
    addApplications(standing);
    addElsewhere(standing);
    addMessages(standing);
    await play(tenancy, standing.deeds);
    await setClocks(tenancy, standing);
  }
}

/** An agency is in sight of its own people only: so the question is whether Harbor's admin belongs to one of that name. */
async function isSeeded(tenancy: Tenancy): Promise<boolean> {
  const { email } = harbor.members[0]!;
  const admin = await tenancy.door({ email }, () => rows(Identity).one({ email }));
  if (!admin) return false;
  return tenancy.door({ identity_id: admin.id }, async () => {
    const { rowCount } = await scope().client.query('select 1 from agencies where slug = $1', [harbor.slug]);
    return rowCount !== 0;
  });
}
