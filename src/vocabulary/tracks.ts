/** The headings that name a track by themselves. */
export const TRACK_HEADINGS: readonly string[] = [
  ['Individual contributor', 'Individual contributors', 'IC', 'ICs'],
  ['Manager', 'Managers', 'People manager', 'People managers', 'Management', 'People management'],
  ['Fachkräfte', 'Führung', 'Führungskräfte', 'Fachlaufbahn', 'Führungslaufbahn', 'Expertenlaufbahn'],
  ['Contributeurs individuels', 'Contributrices et contributeurs individuels', 'Encadrement'],
  ['Contribuidores individuales', 'Colaboradores individuales', 'Gestión', 'Gestión de personas', 'Gerencia'],
  ['Contribuidores individuais', 'Colaboradores individuais', 'Gestão', 'Gestão de pessoas', 'Liderança'],
  ['Contributori individuali', 'Gestione', 'Dirigenti'],
  ['Individuele bijdragers', 'Leidinggevenden'],
  ['Индивидуальные специалисты', 'Специалисты', 'Менеджмент', 'Руководители', 'Управление'],
  ['個人貢献者', 'スペシャリスト', 'マネジメント', 'マネージャー', '管理職', '専門職'],
  ['个人贡献者', '管理', '管理者', '管理岗', '技术岗', '專業職', '管理職'],
  ['개인 기여자', '실무자', '관리자', '매니저', '매니지먼트'],
  ['المساهمون الأفراد', 'المساهم الفردي', 'الإدارة', 'المديرون'],
].flat();

/** What the heading of a track ends in, as "Management track" does. */
export const TRACK_ENDINGS: readonly string[] = [
  [' track', ' ladder', '-Track', 'laufbahn', ' traject', ' loopbaan'],
  ['トラック', 'コース', '通道', '序列', '轨道', '트랙'],
].flat();

/** What it begins with, as "Filière technique" does. */
export const TRACK_BEGINNINGS: readonly string[] = [
  ['Filière ', 'Ruta ', 'Trilha ', 'Percorso ', 'Track ', 'Трек ', 'Ветка ', 'مسار ', 'المسار '],
].flat();
