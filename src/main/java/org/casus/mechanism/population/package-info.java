/** People: flight from strikes, fighting and sieges, across borders and back home (Davenport, Moore and Poe 2003). */
package org.casus.mechanism.population;
