/** A process of its own with the server of a workshop, without pages. Says its port on a line. First argument: Redis. */
import { startWorkshop } from '../../src/workshop-server/server.ts';

const [redis] = process.argv.slice(2);
const running = await startWorkshop({ files: new Map(), ...(redis === undefined ? {} : { redis }) });
process.stdout.write(`${running.port}\n`);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
