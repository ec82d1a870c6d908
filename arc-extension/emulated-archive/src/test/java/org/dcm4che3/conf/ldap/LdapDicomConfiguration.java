package org.dcm4che3.conf.ldap;

import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.ModificationItem;
import javax.naming.directory.SearchResult;

/** Emulated: there is no LDAP. */
public final class LdapDicomConfiguration {
  public void createSubcontext(String name, Attributes attrs) throws NamingException {
    throw new UnsupportedOperationException();
  }

  public void destroySubcontextWithChilds(String name) throws NamingException {
    throw new UnsupportedOperationException();
  }

  public void modifyAttributes(String dn, List<ModificationItem> mods) throws NamingException {
    throw new UnsupportedOperationException();
  }

  public NamingEnumeration<SearchResult> search(String dn, String filter) throws NamingException {
    throw new UnsupportedOperationException();
  }
}
