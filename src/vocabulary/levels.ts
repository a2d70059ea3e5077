/** The words that make a number a level's code where a space parts words: "Level 4", "Stufe 4", "Уровень 4". */
export const CODE_WORDS: readonly string[] = [
  ['Level', 'Grade', 'Band'],
  ['Stufe', 'Karrierestufe', 'Karrierelevel'],
  ['Niveau', 'Échelon', 'Palier'],
  ['Nivel', 'Grado', 'Escalón'],
  ['Nível', 'Grau'],
  ['Livello'],
  ['Trede'],
  ['Уровень', 'Грейд', 'Ступень'],
  ['المستوى', 'مستوى', 'الدرجة', 'درجة'],
].flat();

/** The same where words stand together, or endings are put to a number: "レベル4", "等级4", "레벨 4". */
export const JOINED_CODE_WORDS: readonly string[] = [
  ['レベル', 'グレード', 'ランク', '等級'],
  ['等级', '级别', '層級', '层级', '職級', '职级', '級別'],
  ['레벨', '등급', '직급'],
].flat();

/** The headings that say no more than that levels stand under them. */
export const LEVEL_HEADINGS: readonly string[] = [
  ['Levels', 'The levels', 'Our levels', 'Job levels', 'Role levels', 'Career levels', 'Seniority levels'],
  ['Stufen', 'Die Stufen', 'Unsere Stufen', 'Karrierestufen', 'Unsere Karrierestufen', 'Karrierelevel'],
  ['Niveaux', 'Les niveaux', 'Nos niveaux', 'Niveaux de carrière', 'Échelons', 'Les échelons'],
  ['Niveles', 'Los niveles', 'Nuestros niveles', 'Niveles de carrera', 'Niveles profesionales'],
  ['Níveis', 'Os níveis', 'Nossos níveis', 'Os nossos níveis', 'Níveis de carreira'],
  ['Livelli', 'I livelli', 'I nostri livelli', 'Livelli di carriera', 'Livelli professionali'],
  ['Niveaus', 'De niveaus', 'Onze niveaus', 'Loopbaanniveaus', 'Functieniveaus', 'Treden'],
  ['Уровни', 'Наши уровни', 'Карьерные уровни', 'Грейды', 'Наши грейды', 'Ступени'],
  ['レベル', 'レベル一覧', '各レベル', 'キャリアレベル', '職位レベル', 'グレード', '等級'],
  ['等级', '级别', '级别列表', '职级', '我们的级别', '我们的职级', '層級', '职等', '職級', '級別'],
  ['레벨', '레벨 목록', '등급', '직급', '우리의 레벨', '커리어 레벨', '직무 레벨'],
  ['المستويات', 'مستويات', 'مستوياتنا', 'المستويات الوظيفية', 'الدرجات', 'الدرجات الوظيفية'],
].flat();

/** What the corner of a table says where each row below it is a level. */
export const LEVEL_CORNERS: readonly string[] = [
  ['Level', 'Role', 'Title', 'Job title', 'Position', 'Grade', 'Rank'],
  ['Levels', 'Roles', 'Titles', 'Job titles', 'Positions', 'Grades', 'Ranks'],
  ['Stufe', 'Karrierestufe', 'Rolle', 'Titel'],
  ['Niveau', 'Échelon', 'Rôle', 'Titre', 'Poste'],
  ['Nivel', 'Rol', 'Puesto', 'Grado', 'Título'],
  ['Nível', 'Cargo', 'Função'],
  ['Livello', 'Ruolo', 'Titolo'],
  ['Functie', 'Trede'],
  ['Уровень', 'Роль', 'Должность', 'Грейд'],
  ['レベル', '役割', '職位', '役職', 'グレード', '等級'],
  ['等级', '级别', '职级', '職級', '職位', '职位', '角色', '級別'],
  ['레벨', '등급', '직급', '역할', '직책'],
  ['المستوى', 'الدور', 'المسمى الوظيفي', 'الدرجة'],
].flat();

/** What it says where each row is a theme. */
export const THEME_CORNERS: readonly string[] = [
  ['Theme', 'Part', 'Aspect', 'Element', 'Area', 'Dimension', 'Competency', 'Skill', 'Category', 'Pillar'],
  ['Themes', 'Parts', 'Aspects', 'Elements', 'Areas', 'Dimensions', 'Competencies', 'Skills'],
  ['Criteria', 'Axis', 'Trait', 'Topic', 'Focus', 'Responsibility'],
  ['Categories', 'Pillars', 'Axes', 'Traits', 'Topics', 'Responsibilities'],
  ['Thema', 'Bereich', 'Kategorie', 'Kompetenz', 'Fähigkeit', 'Dimension', 'Aspekt'],
  ['Kriterium', 'Kriterien'],
  ['Thème', 'Domaine', 'Catégorie', 'Compétence', 'Axe', 'Critère', 'Critères', 'Pilier'],
  ['Tema', 'Área', 'Categoría', 'Competencia', 'Dimensión', 'Aspecto', 'Criterio', 'Criterios', 'Eje'],
  ['Categoria', 'Competência', 'Dimensão', 'Critério', 'Critérios', 'Eixo'],
  ['Ambito', 'Competenza', 'Dimensione', 'Aspetto', 'Criteri'],
  ['Onderwerp', 'Categorie', 'Competentie', 'Dimensie', 'Gebied', 'Criteria'],
  ['Тема', 'Область', 'Категория', 'Компетенция', 'Навык', 'Критерий', 'Критерии'],
  ['テーマ', '項目', '分野', '領域', 'カテゴリ', 'カテゴリー', '能力', 'スキル', '観点', '評価項目'],
  ['主题', '主題', '类别', '類別', '维度', '維度', '领域', '方面', '技能', '项目'],
  ['주제', '영역', '분야', '역량', '항목', '카테고리', '범주'],
  ['الموضوع', 'المجال', 'الفئة', 'الكفاءة', 'المهارة', 'البعد', 'المعيار'],
].flat();
