import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { Language, Member, Secret } from '@nextround/access';
import { rows, system, Tenancy } from '@nextround/tenancy';
import { GROUPS, NotificationPreference, NotificationPreferences } from './preferences.entity.js';
import { unsubscribePage } from './unsubscribe.page.js';

/** What the token of the link is for. It names a member, and opens nothing else. */
export const UNSUBSCRIBE = 'unsubscribe';
const HTML = 'text/html; charset=utf-8';
/** The page asks nothing from anywhere, and its one form leads back here. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Turns the daily digest off by the link in each: for mail programs at once (RFC 8058), for people by a button, since scanners follow links. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly secret: Secret,
    private readonly tenancy: Tenancy,
  ) {}

  @Get(':token')
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  async ask(@Param('token') token: string): Promise<string> {
    const named = this.secret.readToken(UNSUBSCRIBE, token);
    return unsubscribePage(named ? 'ASK' : 'UNKNOWN', named && (await this.languageOf(named)));
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  async leave(@Param('token') token: string): Promise<string> {
    const named = this.secret.readToken(UNSUBSCRIBE, token);
    if (!named) return unsubscribePage('UNKNOWN', undefined);
    await this.tenancy.write(system(named.agencyId), { action: 'digest.unsubscribe', requestId: 'unsubscribe' }, () => turnOff(named.id));
    return unsubscribePage('DONE', await this.languageOf(named));
  }

  private languageOf({ agencyId, id }: { agencyId: string; id: string }): Promise<Language | undefined> {
    const errand = { action: 'digest.unsubscribe', requestId: 'unsubscribe' };
    return this.tenancy.look(system(agencyId), errand, async () => (await rows(Member).one({ id }))?.language);
  }
}

async function turnOff(memberId: string): Promise<void> {
  const chosen = await rows(NotificationPreferences).one({ memberId });
  const digests = GROUPS.filter((group) => chosen?.[group] === NotificationPreference.DAILY_DIGEST);
  if (digests.length > 0)
    await rows(NotificationPreferences).update(
      { memberId },
      Object.fromEntries(digests.map((group) => [group, NotificationPreference.OFF])),
    );
}
