import { Injectable } from '@nestjs/common';
import { actor, BadInput, clock, member, rows, system, Tenancy, type Actor } from '@nextround/tenancy';
import { memberNow, Secret } from '@nextround/access';
import { Candidate } from '@nextround/pipeline';
import { DataExport } from './data-export.entity.js';
import { dossierOf } from './dossier.js';

/** What the token of the link is for, and how long it works. */
const LINK = 'data-export';
const KEPT = 24 * 3_600_000;

@Injectable()
export class DataExports {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly secret: Secret,
    private readonly publicUrl: URL,
  ) {}

  async request(whose: string | null | undefined): Promise<{ url: string; expiresAt: Date }> {
    const candidateId = whose ?? actor().candidateId;
    if (!candidateId) throw BadInput.at('input.candidateId', 'required', 'input.candidateId must say whose data are to be handed out.');
    await rows(Candidate).get(candidateId);
    const requestedAt = clock.now();
    const expiresAt = new Date(requestedAt.getTime() + KEPT);
    const id = await rows(DataExport).insert({ candidateId, requestedById: member(), requestedAt, expiresAt });
    return { url: new URL(`/data-exports/${this.secret.token(LINK, actor().agencyId, id)}`, this.publicUrl).href, expiresAt };
  }

  /** What the link shows, with the eyes of whoever asked for it, this once; undefined for one that is forged, spent, over or nobody's now. */
  async fetch(token: string, requestId: string): Promise<string | undefined> {
    const named = this.secret.readToken(LINK, token);
    if (!named) return undefined;
    const errand = { action: 'data-export.view', requestId };
    const found = await this.tenancy.look(system(named.agencyId), errand, () => this.find(named.id));
    if (!found) return undefined;
    const { who, candidateId } = found;
    const taken = await this.tenancy.write(who, errand, () =>
      rows(DataExport).update({ id: named.id, fetchedAt: null }, { fetchedAt: clock.now() }),
    );
    return taken > 0 ? this.tenancy.look(who, errand, () => dossierOf(candidateId)) : undefined;
  }

  private async find(id: string): Promise<{ who: Actor; candidateId: string } | undefined> {
    const link = await rows(DataExport).one({ id });
    const who = link?.works ? await memberNow(link.requestedById) : undefined;
    return who && { who, candidateId: link!.candidateId };
  }
}
