declare module 'react-server-dom-parcel/client.browser' {
  export function createFromReadableStream<Node>(stream: ReadableStream): Promise<Node>;
}

declare module 'react-server-dom-parcel/client.node' {
  import type { Readable } from 'node:stream';
  export function createFromNodeStream<Node>(stream: Readable): Promise<Node>;
}
