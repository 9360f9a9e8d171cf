const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  desk: 'M4 13a8 8 0 0 1 16 0M4 13v4a2 2 0 0 0 2 2h1v-6H4m16 0v4a2 2 0 0 1-2 2h-1v-6h3',
  keyboard: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  signOut: 'M10 5H5v14h5M15 8l4 4-4 4M19 12H10',
  phoneIn:
    'M15 3v6h6M21 3l-6 6M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2',
  phoneEnd: 'M3 15v-2.5C8 8.500 16 8.500 21 12.500V15l-4.500.8-1-3a13 13 0 0 0-7 0l-1 3z',
  hold: 'M9 6v12M15 6v12',
  mute: 'M9 9.500V6a3 3 0 0 1 6 0v5m-.900 3.100A3 3 0 0 1 9 12M6 11.500a6 6 0 0 0 9.500 4.900M18 11.500a6 6 0 0 1-.700 2.500M12 18v3M4 4l16 16',
  record: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.500v5M14 9.500v5',
  transfer: 'M4 9h14M14 5l4 4-4 4M20 15H6M10 11l-4 4 4 4',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  history: 'M4 12a8 8 0 1 0 2.500-5.800M4 4v4h4M12 8v4l3 2',
  patients:
    'M9 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M3 20a6 6 0 0 1 12 0M16 5a3.500 3.500 0 0 1 0 6.500M17.500 14.500A6 6 0 0 1 21 20',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4M9 14h.01M12 14h.01M15 14h.01',
  leads: 'M4 5h16l-6 7.500V19l-4 1.500v-8z',
  performance: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
  fold: 'M5 5h14v14H5zM10 5v14M16 10l-2 2 2 2',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 20.500a2 2 0 0 0 4 0',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15.500 15.500 20 20',
  supervisor: 'M12 4a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M5 20a7 7 0 0 1 14 0',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
