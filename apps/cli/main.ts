import 'reflect-metadata';
import { program } from './program.js';

await program.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
