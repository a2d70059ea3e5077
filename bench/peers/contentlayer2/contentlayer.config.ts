import { defineDocumentType, makeSource } from 'contentlayer2/source-files';

const Level = defineDocumentType(() => ({
  name: 'Level',
  filePathPattern: '**/*.md',
  contentType: 'markdown',
  fields: {
    status: { type: 'enum', options: ['current', 'draft', 'legacy'] },
    owner: { type: 'string' },
    organization: { type: 'string' },
    locale: { type: 'string' },
  },
}));

export default makeSource({
  contentDirPath: 'docs',
  documentTypes: [Level],
  disableImportAliasWarning: true,
});
