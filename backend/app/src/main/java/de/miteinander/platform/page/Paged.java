package de.miteinander.platform.page;

/** An answer that holds one page of a list, alone or beside more. */
public interface Paged {

    Page.PageLink page();
}
