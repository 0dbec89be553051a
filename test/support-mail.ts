import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import type { Readable } from 'node:stream';

/** A letter as its reader's mail program understands it. */
export interface Received {
  readonly from: { text: string };
  readonly to: { value: { name: string; address: string }[] };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly replyTo?: { text: string };
  readonly headers: Map<string, unknown>;
  readonly attachments: readonly { contentType: string; filename?: string; content: Buffer; headers: Map<string, unknown> }[];
}

interface SmtpServer {
  readonly server: Server;
  on(event: 'error', heard: () => void): void;
  listen(port: number, host: string, ready: () => void): void;
  close(done: () => void): void;
}
interface Session {
  /** What the sender said it is called. */
  readonly hostNameAppearsAs: string;
}
type Deliver = (stream: Readable, session: Session, done: (error?: Error) => void) => void;

// Neither package brings types along.
const load = createRequire(import.meta.url);
const { SMTPServer } = load('smtp-server') as {
  SMTPServer: new (options: { authOptional: boolean; disabledCommands: string[]; onData: Deliver }) => SmtpServer;
};
const { simpleParser } = load('mailparser') as { simpleParser(stream: Readable): Promise<Received> };

/**
 * A mail server on loopback, as real as any: what arrives, and how often it says "not now".
 * @param seen looks at a letter, and at who sends it, before the server takes it
 */
export async function mailServer(seen: (letter: Received, sender: string) => Promise<void> = () => Promise.resolve()) {
  const letters: Received[] = [];
  const state = {
    /** How often it says “not now”. */
    refusals: 0,
    /** Waited for before a mail is taken: the sender hangs meanwhile. */
    before: Promise.resolve(),
    /** Waited for after a mail was taken, before the sender is told. */
    after: Promise.resolve(),
    /** How many mails are under way. */
    open: 0,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      state.open++;
      void receive(stream, session)
        .then(() => done(), done)
        .finally(() => state.open--);
    },
  });
  // A sender that dies in the middle of a mail is no fault of the server's.
  server.on('error', () => undefined);
  const receive = async (stream: Readable, { hostNameAppearsAs }: Session): Promise<void> => {
    const letter = await simpleParser(stream);
    await state.before;
    if (state.refusals-- > 0) throw Object.assign(new Error('Try again later'), { responseCode: 451 });
    await seen(letter, hostNameAppearsAs);
    letters.push(letter);
    await state.after;
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    state,
    /** The letter to an address, once it has arrived; the one about something, where there are several. */
    async to(address: string, about: string | RegExp = ''): Promise<Received> {
      const [letter] = await arrived(letters, address, about, 1);
      return letter!;
    },
    /** What came to an address so far. */
    all: (address: string): Received[] => letters.filter((l) => l.to.value[0]?.address === address),
    /** So many letters to an address, once they have arrived. */
    some: (address: string, n: number, about: string | RegExp = '') => arrived(letters, address, about, n),
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

async function arrived(letters: Received[], address: string, about: string | RegExp, n: number): Promise<Received[]> {
  for (let i = 0; i < 600; i++) {
    const found = letters.filter((l) => l.to.value[0]?.address === address && l.subject.search(about) >= 0);
    if (found.length >= n) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No ${n} letters about ${String(about)} came to ${address}. There are: ${letters.map((l) => l.subject).join(' | ')}`);
}
