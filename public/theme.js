// Sets the chosen theme before anything is painted, so that a dark page never flashes white. A file of its
// own since the page's policy allows no inline script; app/settings.ts writes what is read here.
try {
  const { theme } = JSON.parse(localStorage.getItem('gyeot.settings') ?? '{}') ?? {}
  if (theme === 'light' || theme === 'dark' || theme === 'sepia') document.documentElement.dataset.theme = theme
} catch {
  // Nothing stored, or storage is forbidden: the device's own scheme is followed.
}
