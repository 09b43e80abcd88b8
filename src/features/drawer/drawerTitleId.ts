/** Id of the open item's title: names the panel and takes the focus when an item opens. */
export const DRAWER_TITLE_ID = 'drawer-title';
