/**
 * What a browser could do for a page and need not for ours: whatever asks the
 * visitor, listens, or tells devices apart. We share an address and copy it, and
 * the reveal fills the screen and keeps it on: all allowed unless refused. Only
 * names that Chromium has known for years, because each browser reports every
 * name that it does not know.
 */
const refused = `
  accelerometer autoplay camera clipboard-read compute-pressure
  cross-origin-isolated display-capture encrypted-media gamepad geolocation
  gyroscope hid identity-credentials-get idle-detection keyboard-map local-fonts
  magnetometer microphone midi otp-credentials payment picture-in-picture
  publickey-credentials-create publickey-credentials-get serial storage-access
  sync-xhr usb window-management xr-spatial-tracking`

/** The Permissions-Policy of every answer. */
export const permissionsPolicy: string = refused
  .trim()
  .split(/\s+/)
  .map((feature) => `${feature}=()`)
  .join(', ')
