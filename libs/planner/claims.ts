import { Forbidden, type Actor, type Errand, type Tenancy } from '@nextround/tenancy';

/** Holds whom a token claims to be against whom its session stands for now, where that decides. */
export class Claims {
  constructor(private readonly tenancy: Tenancy) {}

  /** Whom the door lets in. A no is said only to the role of now: the one in the token may be older. */
  async admitted(claimed: Actor, errand: Errand, admit: (who: Actor) => void): Promise<Actor> {
    try {
      admit(claimed);
      return claimed;
    } catch (error) {
      if (!(error instanceof Forbidden) || !claimed.sessionId) throw error;
      const who = await this.confirmed(claimed, errand);
      admit(who);
      return who;
    }
  }

  /** Whoever the session stands for now. @throws Unauthenticated where it is over */
  async confirmed(claimed: Actor, errand: Errand): Promise<Actor> {
    return (await this.tenancy.read(claimed, errand, () => ({ text: 'select 1', values: [] }))).who;
  }
}
