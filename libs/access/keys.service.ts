import { createPublicKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { DATA_SOURCE } from '@nextround/tenancy';
import type { DataSource } from 'typeorm';
import { Secret } from './secret.js';

interface Key {
  kid: string;
  publicJwk: JWK;
  publicKey: KeyObject;
  sign: (claims: Record<string, unknown>, typ: string, seconds?: number) => Promise<string>;
}
const STALE = 60_000;

/** The keys that sign access tokens: ES256, two at a time while one takes over from the other, shared by all processes. */
@Injectable()
export class Keys {
  /** Counts up whenever the keys are others: whoever remembers a signature forgets it then. */
  generation = 0;
  private keys: Key[] = [];
  private read = 0;

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly secret: Secret,
  ) {}

  /** @returns a compact JWT, signed by the newest key */
  async sign(claims: Record<string, unknown>, seconds: number): Promise<string> {
    const [newest] = await this.live();
    return newest!.sign(claims, 'at+jwt', seconds);
  }

  /**
   * A statement that does not expire, such as a journal's checkpoint.
   * @param typ what it is: no access token, so that it can never be shown as one
   * @returns a compact JWS, signed by the newest key
   */
  async attest(statement: Record<string, unknown>, typ: string): Promise<string> {
    const [newest] = await this.live();
    return newest!.sign(statement, typ);
  }

  /** The public key of a `kid`; undefined where there is no such key or it is retired. */
  async publicKey(kid: string | undefined): Promise<KeyObject | undefined> {
    const find = (keys: Key[]) => keys.find((key) => key.kid === kid)?.publicKey;
    const known = find(await this.live());
    if (known || !kid || Date.now() - this.read < 1000) return known;
    this.read = 0;
    return find(await this.live());
  }

  /** What `/.well-known/jwks.json` shows. */
  async jwks(): Promise<{ keys: JWK[] }> {
    return { keys: (await this.live()).map(({ kid, publicJwk }) => ({ ...publicJwk, kid, use: 'sig', alg: 'ES256' })) };
  }

  /** Signs with a new key from now on. The one before stays good for reading; older ones are retired. */
  async rotate(): Promise<string> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const publicJwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    const sealed = this.secret.seal(JSON.stringify(await exportJWK(privateKey)), 'signing-keys');
    await this.dataSource.query(
      `update signing_keys set retired_at = now() where retired_at is null and kid not in (select kid from signing_keys where retired_at is null order by created_at desc limit 1)`,
    );
    await this.dataSource.query('insert into signing_keys (kid, public_jwk, sealed, created_at) values ($1, $2, $3, clock_timestamp())', [
      kid,
      publicJwk,
      sealed,
    ]);
    this.read = 0;
    this.generation++;
    return kid;
  }

  private async live(): Promise<Key[]> {
    if (this.keys.length > 0 && Date.now() - this.read < STALE) return this.keys;
    const rows: { kid: string; public_jwk: JWK; sealed: Buffer }[] = await this.dataSource.query(
      'select kid, public_jwk, sealed from signing_keys where retired_at is null order by created_at desc',
    );
    if (rows.length === 0) {
      await this.rotate();
      return this.live();
    }
    if (rows.map((row) => row.kid).join() !== this.keys.map((key) => key.kid).join()) this.generation++;
    this.keys = await Promise.all(rows.map((row) => this.open(row)));
    this.read = Date.now();
    return this.keys;
  }

  private async open(row: { kid: string; public_jwk: JWK; sealed: Buffer }): Promise<Key> {
    const privateKey = await importJWK(JSON.parse(this.secret.unseal(row.sealed, 'signing-keys')) as JWK, 'ES256');
    return {
      kid: row.kid,
      publicJwk: row.public_jwk,
      // Made once: out of a text, every signature would make it anew.
      publicKey: createPublicKey({ key: row.public_jwk, format: 'jwk' }),
      sign: (claims, typ, seconds) => {
        const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: row.kid, typ }).setIssuedAt();
        if (seconds !== undefined) jwt.setExpirationTime(Math.floor(Date.now() / 1000) + seconds);
        return jwt.sign(privateKey);
      },
    };
  }
}
