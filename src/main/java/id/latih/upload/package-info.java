/**
 * Files that people upload, made harmless before anybody keeps or shows them: the kind by the content, pictures
 * drawn anew, PDFs with something active in them refused, workbooks that unpack to floods too, viruses looked for
 * where a scanner is set. Keeps nothing itself; where a file goes is the business of the module that asked for it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "core")
package id.latih.upload;
