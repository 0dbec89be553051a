import 'reflect-metadata';
import { publicUrl } from './installation.js';
import { serve } from './serve.js';

const { env } = await serve({ worker: false });
console.log(`Nextround is at ${publicUrl(env).href}`);
