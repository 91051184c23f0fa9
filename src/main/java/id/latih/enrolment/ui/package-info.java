/**
 * What the pages of residents, staff and approvers share when they show an application. The pages
 * themselves live one package below, one package a role.
 */
@org.jspecify.annotations.NullMarked
package id.latih.enrolment.ui;
