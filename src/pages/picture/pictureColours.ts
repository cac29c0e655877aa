/**
 * The colours of the picture on either paper, whichever the page has. They are
 * those of `styles/tokens.css`, which a test holds them to.
 */
export const pictureColours = {
  light: {
    paper: '#fbf6ee',
    card: '#fffdf9',
    ink: '#1d2540',
    'ink-soft': '#4c526b',
    mark: '#fadf8a',
    'season-1': '#b52a48',
    'season-1-wash': '#fbd9dc',
    'season-2': '#07655f',
    'season-2-wash': '#cdeae4',
    'season-3': '#7a4f00',
    'season-3-wash': '#fbe6b5',
    'season-film': '#6b3fa0',
    'season-film-wash': '#e8dcf8',
  },
  dark: {
    paper: '#171a26',
    card: '#1f2333',
    ink: '#f1ecdf',
    'ink-soft': '#b3b5c6',
    mark: '#543f0a',
    'season-1': '#ff8fa3',
    'season-1-wash': '#3b2233',
    'season-2': '#6fd6cb',
    'season-2-wash': '#173a40',
    'season-3': '#f2c566',
    'season-3-wash': '#3d3320',
    'season-film': '#c9a9ff',
    'season-film-wash': '#332750',
  },
} as const

export type PicturePaper = keyof typeof pictureColours
