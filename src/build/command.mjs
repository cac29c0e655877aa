// `node src/build/command.mjs checkData`: runs a command of this folder that is
// written in TypeScript, which the oldest Node.js that we run on does not read.
import { runnerImport } from 'vite'

await runnerImport(`./src/build/${process.argv[2]}.ts`)
