import { level } from '../samples/index.ts';
import { Live } from './live.tsx';

const places = [
  { says: 'The first of five', place: { position: 1, of: 5, below: 0, trackTitle: 'Engineers' } },
  { says: 'In the middle', place: { position: 3, of: 5, below: 0, trackTitle: 'Engineers' } },
  { says: 'The last', place: { position: 5, of: 5, below: 0, trackTitle: 'Engineers' } },
  {
    says: 'On a track that leaves another after its third level',
    place: {
      position: 1,
      of: 2,
      below: 3,
      via: [{ track: 'engineers', levels: 3 }],
      trackTitle: 'Managers',
    },
  },
];

/** The ladder at every kind of place. */
export function Ladders() {
  return (
    <dl className="docs-ladders sb-unstyled">
      {places.map(({ says, place }) => (
        <div key={says}>
          <dt>{says}</dt>
          <dd>
            <Live.LevelLadder level={level(says, { place })} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
