/* A screen on a wall is dark unless its address asks otherwise: ?theme=light. Read before anything is drawn. */
document.documentElement.dataset.theme = new URLSearchParams(location.search).get('theme') === 'light' ? 'light' : 'dark';
