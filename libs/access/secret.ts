import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** The installation's secret (`NEXTROUND_SECRET`, at least 32 bytes), and what is derived from it: one key for each use. */
export class Secret {
  constructor(private readonly text: string) {
    if (Buffer.byteLength(text) < 32) throw new Error('NEXTROUND_SECRET must hold at least 32 bytes.');
  }

  seal(plain: string, use: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(use), iv);
    return Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  unseal(sealed: Buffer, use: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key(use), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
  }

  /** A link token that names a row of one agency and cannot be made without the secret. Nothing of it is stored. */
  token(use: string, agencyId: string, id: string): string {
    return this.sign(use, [agencyId, id]);
  }

  readToken(use: string, token: string): { agencyId: string; id: string } | undefined {
    const ids = this.read(use, token, 2);
    return ids && { agencyId: ids[0]!, id: ids[1]! };
  }

  /** The same for a link that names more than one row: uuids, in their order. */
  sign(use: string, ids: readonly string[]): string {
    const named = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
    return Buffer.concat([named, this.mac(use, named)]).toString('base64url');
  }

  read(use: string, token: string, count: number): string[] | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== count * 16 + 32) return undefined;
    const named = bytes.subarray(0, count * 16);
    if (!timingSafeEqual(bytes.subarray(count * 16), this.mac(use, named))) return undefined;
    return Array.from({ length: count }, (_, i) =>
      named
        .subarray(i * 16, i * 16 + 16)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    );
  }

  private mac(use: string, bytes: Buffer): Buffer {
    return createHmac('sha256', this.key(use)).update(bytes).digest();
  }

  private key(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.text, 'nextround', use, 32));
  }
}

/** A plain digest, for secrets that are random and long: it tells nothing of them, and there is no password to slow a guess for. */
export const digestOf = (...parts: readonly string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest();
