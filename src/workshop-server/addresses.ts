/** Names and addresses of this machine. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>;

/** Networks inside this machine: no phone is on them. */
const inside = /^(docker|veth|br-|virbr|vbox|vmnet|utun|tun|tap)|vEthernet|VirtualBox/i;
const home = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./;

/** The IPv4 address phones can most likely come at; `null` without a network. */
export function lanAddress(interfaces: Interfaces = networkInterfaces()): string | null {
	const found = Object.entries(interfaces)
		.filter(([name]) => !inside.test(name))
		.flatMap(([, list]) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
	return found.find((address) => home.test(address)) ?? found[0] ?? null;
}

/** The name in a Host header, without its port; empty when there is none. IPv6 is not listened on. */
export const nameIn = (host: string | undefined): string =>
	/^([a-z0-9.-]+)(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase() ?? '';
