import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Comment {
  readonly id: number;
  readonly user: { readonly type: string };
  body: string;
}

/** What `actions/github-script` gives a script, for a pull request with one comment. */
export async function hostedPullRequest(script: string) {
  const comments: Comment[] = [{ id: 1, user: { type: 'User' }, body: 'Nice.' }];
  const context = { repo: { owner: 'bakery', repo: 'levels' }, issue: { number: 7 } };
  const isHere = (request: Record<string, unknown>) =>
    request['owner'] === 'bakery' && request['repo'] === 'levels' && (request['issue_number'] ?? 7) === 7;
  const listComments = (request: Record<string, unknown>) => (isHere(request) ? comments : []);
  const github = {
    paginate: async (list: typeof listComments, request: Record<string, unknown>) => list(request),
    rest: {
      issues: {
        listComments,
        createComment: async ({ body, ...request }: { body: string }) => {
          if (!isHere(request)) throw new Error('404');
          comments.push({ id: comments.length + 1, user: { type: 'Bot' }, body });
        },
        updateComment: async ({ body, comment_id, ...request }: { body: string; comment_id: number }) => {
          const comment = comments.find(({ id }) => id === comment_id);
          if (!isHere(request) || comment?.user.type !== 'Bot') throw new Error('403');
          comment.body = body;
        },
      },
    },
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const call = new AsyncFunction('github', 'context', 'require', script);
  return {
    comments,
    /** Runs the script in a folder. */
    run: (cwd: string) =>
      call(github, context, () => ({
        readFileSync: (path: string) => readFileSync(join(cwd, path), 'utf8'),
      })),
  };
}
